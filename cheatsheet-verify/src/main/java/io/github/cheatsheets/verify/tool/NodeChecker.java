package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.sandbox.Run;
import io.github.cheatsheets.verify.sandbox.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses and runs JavaScript with Node.js on the PATH: as a module, or as a script if it is no module. */
public final class NodeChecker extends ScriptChecker {

    private static final Pattern PLACE = Pattern.compile("example\\.[mc]js:(\\d+)");
    private static final Pattern ERROR = Pattern.compile("(?m)^(?:Uncaught )?\\w*Error(?: \\[\\w+\\])?: .*$");
    private static final Pattern REQUIRE = Pattern.compile("\\brequire\\(|\\bmodule\\.exports\\b");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*(?:import|export)\\b");
    private static final Pattern MISSING = Pattern.compile("Cannot find (?:package|module) '([^']+)'");

    /** Found as a service. */
    public NodeChecker() {
        super("node", "javascript", "Node.js", "node", "--version");
    }

    @Override
    Outcome check(CheckRequest request, Tool tool, Path folder) throws IOException, InterruptedException {
        Script script = Script.of(request);
        String text = script.text();
        boolean module = !REQUIRE.matcher(text).find() || IMPORT.matcher(text).find();
        Path file = write(folder, module ? "example.mjs" : "example.cjs", text);
        Run parsed = request.sandbox().tool(folder, List.of(tool.file().toString(), "--check", file.toString()), "");
        if (!parsed.succeeded()) {
            return script.broken(by(tool), message(parsed), line(parsed.err()));
        }
        if (!request.executes()) {
            return Outcome.right(Strength.PARSED, by(tool));
        }
        Run run = request.run(folder, List.of(tool.file().toString(), file.toString()));
        Matcher missing = MISSING.matcher(run.err());
        if (missing.find()) {
            return Outcome.less(Strength.PARSED, by(tool), "the package " + missing.group(1));
        }
        return script.judge(request, run, by(tool), message(run), line(run.err()));
    }

    private static String message(Run run) {
        Matcher error = ERROR.matcher(run.err());
        return run.killed().isEmpty() && error.find() ? error.group().strip() : run.lastMessage();
    }

    private static OptionalInt line(String stderr) {
        Matcher place = PLACE.matcher(stderr);
        return place.find() ? OptionalInt.of(Integer.parseInt(place.group(1))) : OptionalInt.empty();
    }
}
