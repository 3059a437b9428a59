package io.github.cheatsheets.model;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What "the same text" means. Every format must carry a text of the model unchanged up to this form, and the records of
 * the model bring their texts into it.
 *
 * <ul>
 *   <li><b>Inline text</b> (names, titles, prose): a run of spaces, tabs and line ends (CR, LF, U+2028, U+2029) is one space; none at either end.
 *       Other white space of Unicode, such as the no-break space, is text.
 *   <li><b>Code</b>: lines end with LF; white space of any kind at the end of a line is dropped, and so are blank lines at either
 *       end. Everything else, indentation and tabs within a line included, is text.
 *   <li><b>No text</b> holds a character that some format cannot carry: C0 and C1 control characters but TAB, LF and CR,
 *       DEL, surrogates without their partner, and the noncharacters of Unicode (chapter 23.7 of its core specification).
 * </ul>
 */
public final class CanonicalText {

    private static final String BLANKS = " \t\r\n\u2028\u2029";
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");

    // Each tries a run of blanks from its beginning only, or the time would grow with the square of its length.
    private static final Pattern TRAILING_BLANKS =
            Pattern.compile("(?<![\\p{IsWhite_Space}\\uFEFF&&[^\\n]])[\\p{IsWhite_Space}\\uFEFF&&[^\\n]]++(?=\\n|\\z)");
    private static final Pattern OUTER_BLANK_LINES = Pattern.compile("\\A\\n++|(?<!\\n)\\n++\\z");

    private CanonicalText() {}

    /**
     * Returns inline text in its canonical form.
     *
     * @throws IllegalArgumentException if the text holds a character that no format can carry
     */
    public static String inline(String text) {
        String spaced = spaced(checked(text));
        int start = spaced.startsWith(" ") ? 1 : 0;
        int end = spaced.length() > start && spaced.endsWith(" ") ? spaced.length() - 1 : spaced.length();
        return spaced.substring(start, end);
    }

    /** Returns inline text with one space for each run of blanks, also at its ends. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean isAfterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = BLANKS.indexOf(c) >= 0;
            if (!isBlank) {
                spaced.append(c);
            } else if (!isAfterBlank) {
                spaced.append(' ');
            }
            isAfterBlank = isBlank;
        }
        return spaced.toString();
    }

    /**
     * Returns code in its canonical form.
     *
     * @throws IllegalArgumentException if the code holds a character that no format can carry
     */
    public static String code(String text) {
        String lines = LINE_END.matcher(checked(text)).replaceAll("\n");
        String trimmed = TRAILING_BLANKS.matcher(lines).replaceAll("");
        return OUTER_BLANK_LINES.matcher(trimmed).replaceAll("");
    }

    /** Returns the index of the first character that no format can carry, if there is one. */
    public static OptionalInt firstForbidden(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isForbidden(c)) {
                return OptionalInt.of(i);
            }
            i += Character.charCount(c);
        }
        return OptionalInt.empty();
    }

    private static boolean isForbidden(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F);
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || loneSurrogate || noncharacter;
    }

    private static String checked(String text) {
        firstForbidden(text).ifPresent(i -> {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "no format can carry the character U+%04X at index %d", text.codePointAt(i), i));
        });
        return text;
    }
}
