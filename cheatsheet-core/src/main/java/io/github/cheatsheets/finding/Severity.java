package io.github.cheatsheets.finding;

/** How grave a finding is, from the lightest to the gravest, so that {@link #compareTo} orders them. */
public enum Severity {
    /** Worth knowing; nothing to do. */
    INFO,
    /** Probably a mistake; what is rendered still says what the author wrote. */
    WARNING,
    /** A mistake: the sheet is not usable, or what was rendered is not what the author wrote. */
    ERROR;

    /** Returns whether this severity is {@code threshold} or graver. */
    public boolean isAtLeast(Severity threshold) {
        return compareTo(threshold) >= 0;
    }
}
