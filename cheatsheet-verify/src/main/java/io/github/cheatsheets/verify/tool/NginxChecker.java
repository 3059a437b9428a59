package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.sandbox.Run;
import io.github.cheatsheets.verify.sandbox.Tool;
import io.github.cheatsheets.verify.sandbox.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets nginx test configurations. An example is set into the block that it belongs in: the one that the check block names, or
 * the first that takes it. As nginx makes the folders that a configuration names also when it only tests, it is used only
 * where it can write nowhere else.
 */
public final class NginxChecker extends ToolChecker {

    private static final Pattern PROBLEM = Pattern.compile(
            "\\[(?:emerg|alert|crit)\\] (?:\\d+#\\d+: )?(.*?)(?: in [^ ]*example\\.conf:(\\d+))?(?:\n|$)");
    private static final Pattern MISPLACED = Pattern.compile("is not allowed here");

    /** Found as a service. */
    public NginxChecker() {
        super("nginx", "nginx", "-v");
    }

    /** A block of the configuration, with what stands around an example in it; certificates are not needed for a test. */
    private enum Context {
        HTTP("events {} http {", "}"),
        SERVER("events {} http { server {", "ssl_reject_handshake on; } }"),
        LOCATION("events {} http { server { location / {", "} } }"),
        UPSTREAM("events {} http { upstream example {", "} }"),
        STREAM("events {} stream {", "}"),
        MAIN("", "");

        private final String before;
        private final String after;

        Context(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    @Override
    public String id() {
        return "nginx";
    }

    @Override
    public Set<String> languages() {
        return Set.of("nginx");
    }

    @Override
    public Set<String> settings() {
        return Set.of("context");
    }

    @Override
    public Strength strongest() {
        return Strength.COMPILED;
    }

    @Override
    Outcome check(CheckRequest request, Tool tool, Path folder) throws IOException, InterruptedException {
        String since = request.appliesTo().get("nginx");
        if (Versions.isOlder(tool.version(), since)) {
            return Outcome.notChecked("the example is for nginx " + since + ", and this is " + tool.version());
        }
        if (!request.sandbox().isolates()) {
            return Outcome.notChecked(
                    "nginx tests a configuration only where the system can keep it from writing files");
        }
        String wanted = request.text("context");
        Outcome best = null;
        int furthest = -1;
        for (Context context : Context.values()) {
            if (!wanted.isEmpty() && !wanted.equalsIgnoreCase(context.name())) {
                continue;
            }
            // With MAIN there may be no events block, which nginx insists on.
            boolean events = context == Context.MAIN && !request.code().contains("events");
            write(
                    folder,
                    "example.conf",
                    context.before + "\n" + request.code() + "\n" + context.after + (events ? " events {}" : ""));
            Run run = request.run(
                    folder,
                    List.of(
                            tool.file().toString(),
                            "-t",
                            "-q",
                            "-e",
                            "stderr",
                            "-g",
                            globals(request.code()),
                            "-p",
                            folder.resolve("work") + "/",
                            "-c",
                            folder.resolve("example.conf").toString()));
            if (run.succeeded()) {
                return Outcome.right(Strength.COMPILED, by(tool));
            }
            Matcher problem = PROBLEM.matcher(run.err());
            boolean known = problem.find();
            String message = known ? problem.group(1) : run.lastMessage();
            int line = known && problem.group(2) != null ? Integer.parseInt(problem.group(2)) - 1 : 0;
            if (line == 0 && known && problem.group(2) != null) {
                // It does not even know the block around the example, as a build without streams.
                continue;
            }
            int rank = rank(line, MISPLACED.matcher(message).find());
            if (rank > furthest) {
                furthest = rank;
                best = refused(request, tool, line, message);
            }
        }
        return best == null ? Outcome.notChecked("nginx has no block \"" + wanted + "\"") : best;
    }

    /** A directive in the wrong block says that the block is wrong; anything else that the example is. */
    private static int rank(int line, boolean misplaced) {
        int reached = line == 0 ? Integer.MAX_VALUE / 2 : line;
        return misplaced ? 2 * line : 2 * reached - 1;
    }

    /** What would be written elsewhere, or needs a user that is not there. */
    private static String globals(String code) {
        return "pid nginx.pid;" + (code.matches("(?s).*\\buser\\s.*") ? "" : " user root;");
    }

    private Outcome refused(CheckRequest request, Tool tool, int line, String message) {
        int lines = (int) request.code().lines().count();
        return Outcome.broken(by(tool), Math.min(line, lines), message);
    }
}
