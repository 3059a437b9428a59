package io.github.cheatsheets.model;

/**
 * The characters that change the direction of what is read without being seen: the embeddings, overrides and isolates of <a
 * href="https://www.unicode.org/reports/tr9/">UAX 9</a>, section 2. Marks without a range, such as U+200E, are harmless and
 * none of them.
 */
public final class BidiControls {

    private BidiControls() {}

    /** Returns whether a character is one of them. */
    public static boolean isControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
