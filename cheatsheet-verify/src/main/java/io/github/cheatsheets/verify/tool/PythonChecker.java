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

/** Compiles and runs Python with the interpreter on the PATH. */
public final class PythonChecker extends ScriptChecker {

    /** Compiles its input; await is allowed outside a function, as in the interactive interpreters of asyncio. */
    private static final String COMPILE = """
            import ast, sys
            try:
                compile(sys.stdin.buffer.read(), "example.py", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            except SyntaxError as e:
                print(e.lineno or 0, "%s: %s" % (type(e).__name__, e.msg))
                sys.exit(3)
            except ValueError as e:
                print(0, e)
                sys.exit(3)
            """;

    private static final int SYNTAX = 3;
    private static final Pattern FRAME = Pattern.compile("File \"[^\"]*example\\.py\", line (\\d+)");
    private static final Pattern MISSING = Pattern.compile("ModuleNotFoundError: No module named '([^']+)'");

    /** Found as a service. */
    public PythonChecker() {
        super("python", "python", "Python", "python3", "--version");
    }

    @Override
    Outcome check(CheckRequest request, Tool tool, Path folder) throws IOException, InterruptedException {
        Script script = Script.of(request);
        Tool python = interpreter(request, tool, folder);
        Run compiled =
                request.sandbox().tool(folder, List.of(python.file().toString(), "-I", "-c", COMPILE), script.text());
        if (compiled.exitCode() == SYNTAX) {
            String[] said = compiled.out().strip().split(" ", 2);
            return script.broken(by(python), said[1], OptionalInt.of(Integer.parseInt(said[0])));
        }
        if (!compiled.succeeded()) {
            return Outcome.notChecked("Python cannot be run: " + compiled.lastMessage());
        }
        return request.executes()
                ? execute(request, script, python, folder)
                : Outcome.right(Strength.PARSED, by(python));
    }

    /** Returns the first interpreter on the PATH that has the modules which the example needs; the first of all if none has. */
    private static Tool interpreter(CheckRequest request, Tool tool, Path folder)
            throws IOException, InterruptedException {
        List<String> modules = request.list("requires");
        if (request.executes() && !modules.isEmpty()) {
            String imports = "import " + String.join(", ", modules);
            for (Path python : Tool.locateAll("python3").toList()) {
                Run run = request.sandbox().tool(folder, List.of(python.toString(), "-I", "-c", imports), "");
                if (run.succeeded()) {
                    return Tool.find(python.toString(), "--version").orElse(tool);
                }
            }
        }
        return tool;
    }

    private Outcome execute(CheckRequest request, Script script, Tool python, Path folder)
            throws IOException, InterruptedException {
        Path file = write(folder, "example.py", script.text());
        Run run = request.run(folder, List.of(python.file().toString(), "-I", "-X", "utf8", file.toString()));
        Matcher missing = MISSING.matcher(run.lastMessage());
        if (missing.find()) {
            return Outcome.less(Strength.PARSED, by(python), "the module " + missing.group(1));
        }
        return script.judge(request, run, by(python), run.lastMessage(), lastLine(run.err()));
    }

    private static OptionalInt lastLine(String traceback) {
        return FRAME.matcher(traceback)
                .results()
                .mapToInt(frame -> Integer.parseInt(frame.group(1)))
                .reduce((first, second) -> second);
    }
}
