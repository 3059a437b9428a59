package io.github.cheatsheets.verify;

import io.github.cheatsheets.verification.Strength;
import java.time.Duration;
import java.util.Map;

/**
 * What a user allows and demands.
 *
 * @param execute whether examples may be run; without that, they are parsed and compiled only
 * @param minimum how strongly an example must be known to be right, by language as in {@code lang} or {@link Language}; an
 *     example that is less is a finding, unless its author says that it cannot be checked
 * @param otherwise the minimum of all other languages
 * @param timeLimit how long a program may run that checks an example, or the example itself
 */
public record VerificationPolicy(
        boolean execute, Map<String, Strength> minimum, Strength otherwise, Duration timeLimit) {

    /** How long a program may run if nobody says otherwise. */
    public static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    /** Runs nothing and demands nothing: only broken examples are findings. */
    public static final VerificationPolicy DEFAULT =
            new VerificationPolicy(false, Map.of(), Strength.NOT_CHECKED, TIME_LIMIT);

    /** Copies the minimums. */
    public VerificationPolicy {
        minimum = Map.copyOf(minimum);
    }

    /** Has the usual time limit. */
    public VerificationPolicy(boolean execute, Map<String, Strength> minimum, Strength otherwise) {
        this(execute, minimum, otherwise, TIME_LIMIT);
    }

    /** Returns this policy with another time limit. */
    public VerificationPolicy withTimeLimit(Duration limit) {
        return new VerificationPolicy(execute, minimum, otherwise, limit);
    }

    /** Returns this policy with leave to run examples, or without it. */
    public VerificationPolicy withExecution(boolean allowed) {
        return new VerificationPolicy(allowed, minimum, otherwise, timeLimit);
    }

    Strength minimumOf(String lang, String language) {
        return minimum.getOrDefault(language, minimum.getOrDefault(lang, otherwise));
    }
}
