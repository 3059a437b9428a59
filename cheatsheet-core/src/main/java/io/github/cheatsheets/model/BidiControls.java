package io.github.cheatsheets.model;

import java.util.Locale;

/**
 * The characters that change the direction of what is read without being seen: the embeddings, overrides and isolates of <a
 * href="https://www.unicode.org/reports/tr9/">UAX 9</a>, section 2. Marks without a range, such as U+200E, are harmless and
 * none of them.
 *
 * <p>They let code read as other code (<a href="https://trojansource.codes/">Trojan Source</a>), so each format makes them
 * visible where a text holds them; a text that reads back still has them.
 */
public final class BidiControls {

    private BidiControls() {}

    /** Returns whether a character is one of them. */
    public static boolean isControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Returns whether a text holds one of them. */
    public static boolean isIn(String text) {
        return text.chars().anyMatch(BidiControls::isControl);
    }

    /** Returns what to call one of them: its code point and its name, such as {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
    public static String name(int control) {
        return String.format(Locale.ROOT, "U+%04X %s", control, Character.getName(control));
    }
}
