package io.github.cheatsheets.model;

import java.util.Locale;

/** How much a reader should know already, from the least to the most. */
public enum Level {
    /** Needed by everybody who works in the field. */
    FOUNDATIONAL,
    /** Needed by those who own a system. */
    INTERMEDIATE,
    /** Needed by those who go to the bottom of a problem. */
    ADVANCED;

    /** Returns the word that stands for the level in YAML and JSON, such as {@code foundational}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
