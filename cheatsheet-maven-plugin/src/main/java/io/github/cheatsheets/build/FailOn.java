package io.github.cheatsheets.build;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Severity;
import java.util.Collection;
import java.util.Locale;

/** From which severity on a finding fails the build. An unreadable sheet fails it in any case. */
public enum FailOn {
    /** Errors fail the build. */
    ERROR,
    /** Warnings and errors fail the build. */
    WARNING;

    /**
     * Returns the value for a user's word.
     *
     * @throws UserException if the word is not one of those that are allowed
     */
    public static FailOn of(String word) throws UserException {
        return switch (word) {
            case "error" -> ERROR;
            case "warning" -> WARNING;
            default -> throw new UserException("failOn must be error or warning, not \"" + word + "\"");
        };
    }

    /** Returns whether one of the findings fails the build. */
    public boolean isReachedBy(Collection<Finding> findings) {
        Severity threshold = Severity.valueOf(name());
        for (Finding finding : findings) {
            if (finding.severity().isAtLeast(threshold)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
