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
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compiles C with GCC and runs it; a main function may stand after the example. A function that nobody declared is an error,
 * as it is since C99.
 */
public final class GccChecker extends CompilerChecker {

    private static final List<String> STRICT = List.of(
            "-x",
            "c",
            "-std=gnu17",
            "-Werror=implicit-function-declaration",
            "-Werror=int-conversion",
            "-Werror=incompatible-pointer-types");

    /** Found as a service. */
    public GccChecker() {
        super(
                "c",
                Strength.COMPILED,
                "example.c",
                syntaxOnly(),
                Pattern.compile("example\\.c:(?<line>\\d+):\\d+: (?:fatal )?error: (?<message>.*)"),
                "GCC",
                "gcc",
                "--version");
    }

    private static List<String> syntaxOnly() {
        List<String> arguments = new ArrayList<>(STRICT);
        arguments.add("-fsyntax-only");
        return arguments;
    }

    @Override
    public Set<String> settings() {
        return Set.of("preamble", "after", "stdout");
    }

    @Override
    public Strength strongest() {
        return Strength.EXECUTED;
    }

    @Override
    String tail(CheckRequest request) {
        return "\n" + request.text("after");
    }

    @Override
    Outcome taken(CheckRequest request, Tool tool, Path folder) throws IOException, InterruptedException {
        if (!request.executes()) {
            return super.taken(request, tool, folder);
        }
        Path program = folder.resolve("example");
        List<String> command = new ArrayList<>(List.of(tool.file().toString()));
        command.addAll(STRICT);
        command.addAll(List.of("-O1", "-pthread", "-o", program.toString(), "example.c"));
        Run built = request.sandbox().tool(folder, command, "");
        if (!built.succeeded()) {
            return Outcome.broken(by(tool), 0, built.lastMessage());
        }
        Run run = request.run(folder, List.of(program.toString()));
        Script script = new Script("", request.code(), "");
        return script.judge(request, run, by(tool), run.lastMessage(), OptionalInt.empty());
    }
}
