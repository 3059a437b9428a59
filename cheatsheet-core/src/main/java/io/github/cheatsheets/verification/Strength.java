package io.github.cheatsheets.verification;

import java.util.Locale;

/** How strongly an example is known to be right, from the weakest to the strongest, so that {@link #compareTo} orders them. */
public enum Strength {
    /** Nobody but its author says that the example is right. */
    NOT_CHECKED("\u25CB"),
    /** The real grammar of the language takes it. */
    PARSED("\u25C7"),
    /** The real compiler of the language takes it, names and types included. */
    COMPILED("\u25C6"),
    /** It ran against the real thing and gave what it should. */
    EXECUTED("\u25CF");

    private final String symbol;

    Strength(String symbol) {
        this.symbol = symbol;
    }

    /** Returns a character that stands beside the word in what people read: a hollow or a filled shape, in any colour. */
    public String symbol() {
        return symbol;
    }

    /** Returns the word that stands for the strength in files, such as {@code not-checked}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
