package io.github.cheatsheets.verify.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Runs other programs: in a folder of its own that is removed afterwards, without the environment variables of the build,
 * for a limited time, with limited output. When a program ends, everything that it has started ends too.
 *
 * <p>What a program may do beyond that is decided by {@link Isolation}. It has the rights of the user who runs the build.
 */
public final class Sandbox implements AutoCloseable {

    /** How much a program may write to standard output, and as much again to standard error. */
    public static final int OUTPUT_BYTES = 1024 * 1024;

    /** How long to wait for the end of output when nothing can write any more. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** How often, and after which pause, it is tried to remove folders that something still writes to. */
    private static final int TRIES = 60;

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** How many times, with a pause after each, everything is removed when the virtual machine ends. */
    private static final int ROUNDS_AT_EXIT = 5;

    private final TemporaryFolder root;
    private final Duration timeLimit;
    private final Set<RunningProgram> running = new LinkedHashSet<>();
    private final Thread atExit;
    private boolean closed;

    private Sandbox(TemporaryFolder root, Duration timeLimit) {
        this.root = root;
        this.timeLimit = timeLimit;
        // For Ctrl-C: then nobody calls close().
        this.atExit = new Thread(this::cleanAtExit, "cheatsheet-sandbox-cleanup");
    }

    /**
     * Makes a sandbox with a temporary folder.
     *
     * @param timeLimit how long a program may run
     */
    public static Sandbox create(Duration timeLimit) {
        Sandbox sandbox = new Sandbox(
                TemporaryFolder.create(
                        "cheatsheet-verify-" + ProcessHandle.current().pid() + "-"),
                timeLimit);
        Runtime.getRuntime().addShutdownHook(sandbox.atExit);
        return sandbox;
    }

    /** Makes an empty folder for one check. It is removed with the sandbox at the latest. */
    public synchronized Path folder() {
        if (closed) {
            throw new IllegalStateException("the verification is over");
        }
        return root.newFolder();
    }

    /** Removes a folder that was made for a check. */
    public void remove(Path folder) {
        TemporaryFolder.delete(folder);
    }

    /** Returns whether what {@link #code} runs can write nowhere but into its own folder, and reaches no network. */
    public boolean isolates() {
        return Isolation.CURRENT == Isolation.NAMESPACES;
    }

    /**
     * Runs a program that looks at an example and does not run it.
     *
     * @param folder the folder that it runs in
     * @param command the program and its arguments
     * @param input its standard input
     * @throws IOException if it cannot be started
     * @throws InterruptedException if the thread is interrupted; the program is killed
     */
    public Run tool(Path folder, List<String> command, String input) throws IOException, InterruptedException {
        return run(folder, command, input, Map.of());
    }

    /**
     * Runs an example, isolated from the rest of the machine as far as the operating system offers it.
     *
     * @param folder the folder with the example's files; it runs in the folder {@code work} below
     * @param command the program and its arguments
     * @param environment how to reach the servers that it may use; if there are any, it is not kept from the network
     * @throws IOException if it cannot be started
     * @throws InterruptedException if the thread is interrupted; the program is killed
     */
    public Run code(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path work = Files.createDirectories(folder.resolve("work"));
        boolean alone = environment.isEmpty();
        return run(work, Isolation.CURRENT.isolated(work, command, alone), "", environment);
    }

    /**
     * Starts a server in the background. It runs until it is closed, or the sandbox is.
     *
     * @param folder the folder that it runs in
     * @param command the program and its arguments
     * @throws IOException if it cannot be started
     */
    public Server server(Path folder, List<String> command) throws IOException {
        RunningProgram program = start(builder(folder, command, Map.of())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.to(folder.resolve("server.log").toFile())));
        return () -> end(program);
    }

    /** A server that runs. */
    @FunctionalInterface
    public interface Server extends AutoCloseable {
        /** Ends it. */
        @Override
        void close();
    }

    private Run run(Path folder, List<String> command, String input, Map<String, String> environment)
            throws IOException, InterruptedException {
        RunningProgram program = start(builder(folder, command, environment));
        try {
            return finish(program, input);
        } finally {
            end(program);
        }
    }

    private static ProcessBuilder builder(Path folder, List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Environment.clean(builder.environment(), folder);
        builder.environment().putAll(environment);
        return builder;
    }

    private synchronized RunningProgram start(ProcessBuilder builder) throws IOException {
        if (closed) {
            throw new IOException("the verification is over");
        }
        String mark = UUID.randomUUID().toString();
        builder.environment().put(RunningProgram.MARK, mark);
        RunningProgram program = new RunningProgram(builder.start(), mark);
        running.add(program);
        return program;
    }

    private void end(RunningProgram program) {
        program.killAll();
        program.release();
        synchronized (this) {
            running.remove(program);
        }
    }

    private Run finish(RunningProgram program, String input) throws InterruptedException {
        Process process = program.process();
        LimitedOutput out = LimitedOutput.of(process.getInputStream(), OUTPUT_BYTES, program::kill);
        LimitedOutput err = LimitedOutput.of(process.getErrorStream(), OUTPUT_BYTES, program::kill);
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The program ended, or closed its input, before it had read all: its own business.
        }
        boolean ended = process.waitFor(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        program.killAll();
        process.waitFor();
        String written = out.await(GRACE);
        String complaints = err.await(GRACE);
        Run.Ending ending = out.tooMuch() || err.tooMuch()
                ? Run.Ending.TOO_MUCH_OUTPUT
                : ended ? Run.Ending.EXITED : Run.Ending.OUT_OF_TIME;
        return new Run(process.exitValue(), written, complaints, ending, timeLimit);
    }

    /** Ends what still runs, and removes all folders. */
    @Override
    public void close() {
        clean();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The virtual machine is shutting down already, and the hook runs or has run.
        }
    }

    /** Other threads go on until the virtual machine has ended, and one may be setting up a server in a folder. */
    private void cleanAtExit() {
        for (int round = 0; round < ROUNDS_AT_EXIT; round++) {
            clean();
            if (!pause()) {
                return;
            }
        }
    }

    private void clean() {
        List<RunningProgram> left;
        synchronized (this) {
            closed = true;
            left = List.copyOf(running);
        }
        left.forEach(RunningProgram::killAll);
        for (int tries = 1; ; tries++) {
            killStarting();
            try {
                root.close();
                return;
            } catch (UncheckedIOException e) {
                // A server that is stopping at this moment, or what was killed just now, may still have written.
                if (tries == TRIES || !pause()) {
                    throw e;
                }
            }
        }
    }

    /** Kills what libraries have started in our folders, such as a database that is being set up. */
    private void killStarting() {
        String folder = root.path().toString();
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(folder))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
