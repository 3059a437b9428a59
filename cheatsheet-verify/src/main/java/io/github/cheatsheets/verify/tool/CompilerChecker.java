package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.sandbox.Run;
import io.github.cheatsheets.verify.sandbox.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks with a tool that reads a file and names the lines that it refuses, and does nothing else. */
abstract class CompilerChecker extends ToolChecker {

    private final String language;
    private final Strength strength;
    private final String file;
    private final List<String> arguments;
    private final Pattern problem;

    /**
     * Makes a checker.
     *
     * @param strength how strongly what the tool takes is known to be right
     * @param file the name of the file that the example is written to
     * @param arguments what stands between the tool and the file
     * @param problem finds the first problem in the output: its groups {@code line} and {@code message}
     */
    CompilerChecker(
            String language,
            Strength strength,
            String file,
            List<String> arguments,
            Pattern problem,
            String name,
            String... versionCommand) {
        super(name, versionCommand);
        this.language = language;
        this.strength = strength;
        this.file = file;
        this.arguments = arguments;
        this.problem = problem;
    }

    @Override
    public String id() {
        return language;
    }

    @Override
    public Set<String> languages() {
        return Set.of(language);
    }

    @Override
    public Set<String> settings() {
        return Set.of("preamble");
    }

    @Override
    public Strength strongest() {
        return strength;
    }

    /** Returns what stands before the example; it must not end a line. */
    String head(CheckRequest request) {
        return "";
    }

    /** Returns what an example that the tool has taken comes to. */
    Outcome taken(CheckRequest request, Tool tool, Path folder) throws IOException, InterruptedException {
        return Outcome.right(strength, by(tool));
    }

    /** Returns what stands after the example, each on lines of its own. */
    String tail(CheckRequest request) {
        return "";
    }

    @Override
    Outcome check(CheckRequest request, Tool tool, Path folder) throws IOException, InterruptedException {
        String preamble = request.text("preamble");
        String before = preamble.isEmpty() ? head(request) : preamble + "\n" + head(request);
        int linesBefore = (int) before.chars().filter(c -> c == '\n').count();
        write(folder, file, before + request.code() + tail(request));
        List<String> command = new ArrayList<>(List.of(tool.file().toString()));
        command.addAll(arguments);
        command.add(file);
        Run run = request.sandbox().tool(folder, command, "");
        if (run.succeeded()) {
            return taken(request, tool, folder);
        }
        Matcher found = problem.matcher(run.err() + "\n" + run.out());
        if (!found.find()) {
            return Outcome.broken(by(tool), 0, run.lastMessage());
        }
        int line = Integer.parseInt(found.group("line")) - linesBefore;
        return line < 1
                ? new Outcome.Broken(by(tool), Outcome.Part.CHECK, 0, "before the example: " + found.group("message"))
                : Outcome.broken(
                        by(tool), Math.min(line, (int) request.code().lines().count()), found.group("message"));
    }
}
