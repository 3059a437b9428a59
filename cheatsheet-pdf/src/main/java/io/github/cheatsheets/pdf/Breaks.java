package io.github.cheatsheets.pdf;

/** Lets long words of prose, such as paths and names of settings, break where a reader expects it. */
final class Breaks {

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final String AFTER = "/._-,;:=&?(){}[]|+@#%";

    /** Words up to this length fit into the narrowest column. */
    private static final int SHORT = 16;

    /** No line is shorter than this many characters, so that a word can always break. */
    private static final int LONGEST_PIECE = 28;

    private Breaks() {}

    /** Returns the text with zero-width spaces in its long words. */
    static String soften(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        StringBuilder softened = new StringBuilder(text.length() + 16);
        int wordStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                softenWord(text.substring(wordStart, i), softened);
                if (i < text.length()) {
                    softened.append(' ');
                }
                wordStart = i + 1;
            }
        }
        return softened.toString();
    }

    private static void softenWord(String word, StringBuilder softened) {
        if (word.length() <= SHORT) {
            softened.append(word);
            return;
        }
        int piece = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            softened.append(c);
            piece++;
            boolean isInside = i > 1 && i < word.length() - 2 && !Character.isHighSurrogate(c);
            boolean isSeam =
                    AFTER.indexOf(c) >= 0 && AFTER.indexOf(word.charAt(Math.min(i + 1, word.length() - 1))) < 0;
            if (isInside && ((isSeam && piece > 2) || piece >= LONGEST_PIECE)) {
                softened.append(ZERO_WIDTH_SPACE);
                piece = 0;
            }
        }
    }
}
