package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.sandbox.Run;
import io.github.cheatsheets.verify.sandbox.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lets promtool check PromQL, as the expression of a recording rule: syntax, names of functions, types of values. */
public final class PromtoolChecker extends ToolChecker {

    private static final Pattern PROBLEM =
            Pattern.compile("could not parse expression: (?:(\\d+):\\d+: )?(?:parse error: )?(.*)");

    /** Found as a service. */
    public PromtoolChecker() {
        super("promtool", "promtool", "--version");
    }

    @Override
    public String id() {
        return "promtool";
    }

    @Override
    public Set<String> languages() {
        return Set.of("promql");
    }

    @Override
    public Set<String> settings() {
        return Set.of();
    }

    @Override
    public Strength strongest() {
        return Strength.COMPILED;
    }

    @Override
    Outcome check(CheckRequest request, Tool tool, Path folder) throws IOException, InterruptedException {
        String expression =
                request.code().lines().map(line -> "          " + line).collect(Collectors.joining("\n"));
        Path rules = write(
                folder,
                "rules.yml",
                "groups:\n  - name: example\n    rules:\n      - record: example\n        expr: |2\n" + expression);
        Run run =
                request.sandbox().tool(folder, List.of(tool.file().toString(), "check", "rules", rules.toString()), "");
        if (run.succeeded()) {
            return Outcome.right(Strength.COMPILED, by(tool));
        }
        Matcher problem = PROBLEM.matcher(run.err() + run.out());
        if (!problem.find()) {
            return Outcome.broken(by(tool), 0, run.lastMessage());
        }
        int line = problem.group(1) == null ? 0 : Integer.parseInt(problem.group(1));
        return Outcome.broken(
                by(tool),
                Math.min(line, (int) request.code().lines().count()),
                problem.group(2).strip());
    }
}
