package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.Lease;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.sandbox.Run;
import io.github.cheatsheets.verify.sandbox.Sandbox;
import io.github.cheatsheets.verify.sandbox.Tool;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs Redis commands on a server of their own, which lives as long as one example, listens on no network, and is reached by
 * redis-cli. Without leave to run them, the names of the commands are looked up on the server.
 */
public final class RedisChecker extends ToolChecker {

    private static final String PROMPT = "> ";
    /** How the answer about the names of commands begins if there is none of the first name; the rest of the line is arguments. */
    private static final String UNKNOWN = "1) (nil)";

    private static final int TRIES = 500;
    private static final int PAUSE_MILLIS = 20;
    private static final String MARK = "cheatsheet-line-";

    /** Found as a service. */
    public RedisChecker() {
        super("Redis", "redis-server", "--version");
    }

    @Override
    public String id() {
        return "redis";
    }

    @Override
    public Set<String> languages() {
        return Set.of("redis");
    }

    @Override
    public Set<String> settings() {
        return Set.of("setup", "replies");
    }

    @Override
    public Strength strongest() {
        return Strength.EXECUTED;
    }

    @Override
    public Optional<String> unavailable() {
        Optional<String> server = super.unavailable();
        return server.isPresent() || client().isPresent() ? server : Optional.of("redis-cli is not on the PATH");
    }

    private static Optional<Tool> client() {
        return Tool.find("redis-cli", "--version");
    }

    @Override
    public Set<String> services() {
        return Set.of("redis");
    }

    @Override
    public Lease lend(String service, CheckRequest request) throws IOException, InterruptedException {
        Path folder = request.sandbox().folder();
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Sandbox.Server server = request.sandbox()
                .server(
                        folder,
                        List.of(
                                Tool.locate("redis-server").orElseThrow().toString(),
                                "--port",
                                String.valueOf(port),
                                "--bind",
                                "127.0.0.1",
                                "--save",
                                "",
                                "--dir",
                                folder.toString()));
        awaitConnection(port, server);
        return new Lease() {
            @Override
            public Map<String, String> environment() {
                return Map.of("REDIS_HOST", "127.0.0.1", "REDIS_PORT", String.valueOf(port));
            }

            @Override
            public void close() {
                server.close();
                request.sandbox().remove(folder);
            }
        };
    }

    private static void awaitConnection(int port, Sandbox.Server server) throws IOException, InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (ConnectException e) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        server.close();
        throw new IOException("Redis does not start here");
    }

    @Override
    Outcome check(CheckRequest request, Tool tool, Path folder) throws IOException, InterruptedException {
        List<String> setup = request.text("setup").lines().toList();
        List<String> code =
                request.code().lines().map(RedisChecker::withoutPrompt).toList();
        List<String> lines = new ArrayList<>(setup);
        lines.addAll(code);
        Path input = write(folder, "commands.txt", script(lines, request.executes()));
        // Server and client in one run, so that both are inside the sandbox and end together.
        String script =
                "\"$1\" --port 0 --unixsocket redis.sock --save '' --appendonly no --daemonize no --dir . >server.log &"
                        + " i=0; until \"$2\" -s redis.sock ping >/dev/null 2>&1; do i=$((i+1)); [ $i -gt 200 ] && exit 9; sleep 0.02; done;"
                        + " \"$2\" -s redis.sock --no-raw <\"$3\"; kill $!";
        Run run = request.run(
                folder,
                List.of(
                        "sh",
                        "-c",
                        script,
                        "sh",
                        tool.file().toString(),
                        client().orElseThrow().file().toString(),
                        input.toString()));
        if (run.killed().isPresent() || run.exitCode() == 9) {
            return run.killed()
                    .map(reason -> Outcome.broken(by(tool), 0, reason))
                    .orElseGet(() -> Outcome.notChecked("Redis does not start here: " + run.lastMessage()));
        }
        return judge(request, tool, setup.size(), lines, run.out());
    }

    private Outcome judge(CheckRequest request, Tool tool, int setupLines, List<String> lines, String output) {
        List<String> replies = new ArrayList<>();
        String rest = output;
        for (int i = 0; i < lines.size(); i++) {
            int end = rest.indexOf("\"" + MARK + i + "\"");
            String reply = end < 0 ? rest : rest.substring(0, end);
            rest = end < 0 ? "" : rest.substring(end).lines().skip(1).collect(Collectors.joining("\n"));
            String said = reply.strip();
            boolean wrong = said.startsWith("(error)")
                    || said.startsWith("Invalid argument")
                    || (!request.executes() && isCommand(lines.get(i)) && said.startsWith(UNKNOWN));
            if (wrong) {
                String message = request.executes()
                        ? said.replaceFirst("^\\(error\\) ", "")
                        : "there is no command \"" + command(lines.get(i)) + "\"";
                return i < setupLines
                        ? new Outcome.Broken(by(tool), Outcome.Part.SETUP, i + 1, message)
                        : Outcome.broken(by(tool), i - setupLines + 1, message);
            }
            if (i >= setupLines && isCommand(lines.get(i))) {
                replies.add(plain(said));
            }
        }
        if (!request.executes()) {
            return Outcome.right(Strength.PARSED, by(tool));
        }
        List<String> expected = request.list("replies");
        if (!expected.isEmpty() && !expected.equals(replies)) {
            return new Outcome.Broken(
                    by(tool), Outcome.Part.CHECK, 0, "the replies must be " + expected + ", and are " + replies);
        }
        return Outcome.right(Strength.EXECUTED, by(tool));
    }

    private static String script(List<String> lines, boolean execute) {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (isCommand(line)) {
                script.append(execute ? line : "COMMAND INFO " + line).append('\n');
            }
            script.append("ECHO ").append(MARK).append(i).append('\n');
        }
        return script.toString();
    }

    private static boolean isCommand(String line) {
        return !line.isBlank() && !line.strip().startsWith("#");
    }

    private static String command(String line) {
        return line.strip().replaceFirst("\\s.*", "");
    }

    /** Removes the prompt of redis-cli. */
    private static String withoutPrompt(String line) {
        int prompt = line.indexOf(PROMPT);
        return prompt >= 0 && line.substring(0, prompt).matches("[\\w.:-]*")
                ? line.substring(prompt + PROMPT.length())
                : line;
    }

    /** Returns a reply without what redis-cli says about its type. */
    private static String plain(String reply) {
        String plain = reply.replaceFirst("^\\((?:integer|double|true|false)\\) ?", "");
        boolean quoted = plain.length() > 1
                && plain.startsWith("\"")
                && plain.endsWith("\"")
                && plain.lines().count() == 1;
        return quoted ? plain.substring(1, plain.length() - 1) : plain.equals("(nil)") ? "nil" : plain;
    }
}
