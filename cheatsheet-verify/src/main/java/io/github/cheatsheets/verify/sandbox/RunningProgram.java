package io.github.cheatsheets.verify.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that runs, with all that it has started.
 *
 * <p>What it started is found in two ways: as its descendants, and, where the operating system shows the environment of
 * processes ({@code /proc}), by a mark there, which also finds those that have left their parent and its session.
 *
 * @param process the program
 * @param mark the value of the environment variable {@link #MARK}, this program's alone
 */
record RunningProgram(Process process, String mark) {

    /** The environment variable that tells what belongs to a program. */
    static final String MARK = "CHEATSHEET_RUN";

    private static final Path PROC = Path.of("/proc");

    /** A process that is being killed may start another; this often they are looked for again. */
    private static final int ROUNDS = 50;

    /** Kills the program itself. What it has written can still be read, which {@link Process#destroyForcibly} would not grant. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Lets go of the streams from and to the program. */
    void release() {
        process.destroyForcibly();
    }

    /** Kills the program and all that it has started, if they still run. */
    void killAll() {
        for (int round = 0; round < ROUNDS; round++) {
            List<ProcessHandle> left = Stream.concat(process.descendants(), marked())
                    .filter(ProcessHandle::isAlive)
                    .toList();
            left.forEach(ProcessHandle::destroyForcibly);
            if (left.isEmpty()) {
                break;
            }
        }
        kill();
    }

    private Stream<ProcessHandle> marked() {
        if (!Files.isDirectory(PROC)) {
            return Stream.empty();
        }
        // A child of another of our programs is never marked with this mark, so nobody else's process can be hit.
        String variable = MARK + "=" + mark;
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.pid() != process.pid())
                .filter(handle -> environment(handle.pid())
                        .map(text -> text.contains(variable))
                        .orElse(false));
    }

    private static Optional<String> environment(long pid) {
        try {
            return Optional.of(Files.readString(
                    PROC.resolve(String.valueOf(pid)).resolve("environ"), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // It has ended, or belongs to another user, and then it is none of ours.
            return Optional.empty();
        }
    }
}
