package io.github.cheatsheets.verification;

import java.util.Locale;

/** How strongly an example is known to be right, from the weakest to the strongest, so that {@link #compareTo} orders them. */
public enum Strength {
    /** Nobody but its author says that the example is right. */
    NOT_CHECKED,
    /** The real grammar of the language takes it. */
    PARSED,
    /** The real compiler of the language takes it, names and types included. */
    COMPILED,
    /** It ran against the real thing and gave what it should. */
    EXECUTED;

    /** Returns the word that stands for the strength in files, such as {@code not-checked}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
