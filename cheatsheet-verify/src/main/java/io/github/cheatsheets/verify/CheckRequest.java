package io.github.cheatsheets.verify;

import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.verify.sandbox.Run;
import io.github.cheatsheets.verify.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An example that is to be checked.
 *
 * @param example the example
 * @param language its language in the words of {@link Language}
 * @param level how far the check should go: what the author asks for, or {@link Check.Level#COMPILE} where more is not
 *     allowed; never {@link Check.Level#NONE}
 * @param appliesTo the versions of products that the example is for
 * @param environment environment variables for the example when it runs: how to reach the servers that it asks for
 * @param sandbox where tools run, and the example itself
 * @param artifacts where libraries come from that the example needs
 */
public record CheckRequest(
        Example example,
        String language,
        Check.Level level,
        Map<String, String> appliesTo,
        Map<String, String> environment,
        Sandbox sandbox,
        Artifacts artifacts) {

    /** Returns this request with environment variables for the example. */
    CheckRequest withEnvironment(Map<String, String> variables) {
        return new CheckRequest(example, language, level, appliesTo, Map.copyOf(variables), sandbox, artifacts);
    }

    /** Returns this request for a check that does not go that far. */
    CheckRequest withLevel(Check.Level other) {
        return new CheckRequest(example, language, other, appliesTo, environment, sandbox, artifacts);
    }

    /** Runs the example, or what starts it, in the sandbox. See {@link Sandbox#code}. */
    public Run run(Path folder, List<String> command) throws IOException, InterruptedException {
        return sandbox.code(folder, command, environment);
    }

    /** Returns whether the example is to be run. */
    public boolean executes() {
        return level == Check.Level.EXECUTE;
    }

    /** Returns the code. */
    public String code() {
        return example.code();
    }

    /** Returns a setting of the check block, null if it is not there. */
    public @Nullable Object setting(String name) {
        Check check = example.check();
        return check == null ? null : check.settings().get(name);
    }

    /** Returns a setting as text; a list is as many lines. The empty text if it is not there. */
    public String text(String name) {
        return String.join("\n", list(name));
    }

    /** Returns a setting as a list of texts; what is no list counts as a list of one. */
    public List<String> list(String name) {
        Object value = setting(name);
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).collect(Collectors.toList());
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
