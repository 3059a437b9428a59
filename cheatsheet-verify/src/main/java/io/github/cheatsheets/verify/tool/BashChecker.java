package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.sandbox.Run;
import io.github.cheatsheets.verify.sandbox.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses and runs shell commands with Bash on the PATH, and with ShellCheck if that is there too. Of a transcript, whose
 * commands stand after {@code $ }, only the commands count.
 */
public final class BashChecker extends ScriptChecker {

    private static final Pattern PROBLEM =
            Pattern.compile("(?m)^(?:[^:\\n]*bash|-|[^:\\n]*example\\.sh): (?:line )?(\\d+): (.*)$");
    private static final Pattern SHELLCHECK = Pattern.compile("(?m)^-:(\\d+):\\d+: error: (.*)$");
    private static final int NOT_FOUND = 127;

    /** Found as a service. */
    public BashChecker() {
        super("bash", "bash", "Bash", "bash", "--version");
    }

    @Override
    public String version() {
        return super.version() + shellCheck().map(Tool::version).orElse("");
    }

    @Override
    Outcome check(CheckRequest request, Tool tool, Path folder) throws IOException, InterruptedException {
        Script script = new Script(request.text("setup"), Transcript.commands(request.code()), request.text("after"));
        Run parsed = request.sandbox().tool(folder, List.of(tool.file().toString(), "-n"), script.text() + "\n");
        // Bash only warns of a here-document that the end of the file ends.
        if (!parsed.succeeded() || parsed.err().contains("here-document")) {
            return script.broken(by(tool), message(parsed), line(parsed.err()));
        }
        Optional<Outcome> refused = shellCheck(request, script.code(), folder);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!request.executes()) {
            return Outcome.right(Strength.PARSED, by(tool));
        }
        Path file = write(folder, "example.sh", script.text());
        Run run = request.run(folder, List.of(tool.file().toString(), "-e", file.toString()));
        if (run.exitCode() == NOT_FOUND && run.killed().isEmpty()) {
            return Outcome.less(Strength.PARSED, by(tool), message(run));
        }
        return script.judge(request, run, by(tool), message(run), line(run.err()));
    }

    private static Optional<Outcome> shellCheck(CheckRequest request, String code, Path folder)
            throws IOException, InterruptedException {
        Optional<Tool> tool = shellCheck();
        if (tool.isEmpty()) {
            return Optional.empty();
        }
        Run run = request.sandbox()
                .tool(
                        folder,
                        List.of(tool.get().file().toString(), "-S", "error", "-s", "bash", "-f", "gcc", "--norc", "-"),
                        code + "\n");
        Matcher problem = SHELLCHECK.matcher(run.out());
        return problem.find()
                ? Optional.of(Outcome.broken(
                        tool.get().named("ShellCheck"), Integer.parseInt(problem.group(1)), problem.group(2)))
                : Optional.empty();
    }

    private static Optional<Tool> shellCheck() {
        return Tool.find("shellcheck", "--version");
    }

    private static String message(Run run) {
        Matcher problem = PROBLEM.matcher(run.err());
        return run.killed().isEmpty() && problem.find() ? problem.group(2) : run.lastMessage();
    }

    private static OptionalInt line(String stderr) {
        Matcher problem = PROBLEM.matcher(stderr);
        return problem.find() ? OptionalInt.of(Integer.parseInt(problem.group(1))) : OptionalInt.empty();
    }
}
