package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verification.Strength;
import java.util.List;
import java.util.regex.Pattern;

/** Compiles C with GCC, as far as to its types. A function that nobody declared is an error, as it is since C99. */
public final class GccChecker extends CompilerChecker {

    /** Found as a service. */
    public GccChecker() {
        super(
                "c",
                Strength.COMPILED,
                "example.c",
                List.of(
                        "-fsyntax-only",
                        "-x",
                        "c",
                        "-std=gnu17",
                        "-Werror=implicit-function-declaration",
                        "-Werror=int-conversion",
                        "-Werror=incompatible-pointer-types"),
                Pattern.compile("example\\.c:(?<line>\\d+):\\d+: (?:fatal )?error: (?<message>.*)"),
                "GCC",
                "gcc",
                "--version");
    }
}
