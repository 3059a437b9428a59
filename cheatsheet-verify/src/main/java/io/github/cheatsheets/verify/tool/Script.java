package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.ExpectedOutput;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.sandbox.Run;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An example of a scripting language with what runs before and after it, as one file.
 *
 * @param before what runs before, of as many lines as it has here
 * @param code the example
 * @param after what runs after
 */
record Script(String before, String code, String after) {

    static Script of(CheckRequest request) {
        return new Script(request.text("setup"), request.code(), request.text("after"));
    }

    /** Returns the file. */
    String text() {
        return (before.isEmpty() ? "" : before + "\n") + code + (after.isEmpty() ? "" : "\n" + after);
    }

    /** Returns what a run came to: it must return 0, and write what the check block says. */
    Outcome judge(CheckRequest request, Run run, String by, String message, OptionalInt line) {
        if (!run.succeeded()) {
            return broken(by, message, line);
        }
        Optional<String> difference = ExpectedOutput.difference(request, run.out());
        if (difference.isPresent()) {
            return new Outcome.Broken(by, Outcome.Part.CHECK, 0, difference.get());
        }
        return Outcome.right(Strength.EXECUTED, by);
    }

    /** Returns that a line of the file is broken. */
    Outcome broken(String by, String message, OptionalInt line) {
        int first = before.isEmpty()
                ? 0
                : (int) (before + "\n").chars().filter(c -> c == '\n').count();
        int last = first + (int) code.lines().count();
        int at = line.orElse(0);
        if (at == 0) {
            return Outcome.broken(by, 0, message);
        }
        if (at <= first) {
            return new Outcome.Broken(by, Outcome.Part.SETUP, at, message);
        }
        // Of what never ends, a tool names the line after the last.
        return at <= last || after.isEmpty()
                ? Outcome.broken(by, Math.min(at, last) - first, message)
                : new Outcome.Broken(by, Outcome.Part.CHECK, 0, "after the example: " + message);
    }
}
