package io.github.cheatsheets.pdf;

/**
 * Lets long words of prose, such as paths and names of settings, break where a reader expects it.
 *
 * @param longestWhole up to how many characters a word is never broken
 * @param longestPiece after how many characters a longer word can break in any case
 */
record Breaks(int longestWhole, int longestPiece) {

    /** For columns of text: what is left whole fits into the narrowest. */
    static final Breaks OF_TEXT = new Breaks(16, 28);

    /** For columns of names, in which large and bold letters stand. */
    static final Breaks OF_NAMES = new Breaks(13, 8);

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final String AFTER = "/._-,;:=&?(){}[]|+@#%";

    /** Returns the text with zero-width spaces in its long words. */
    String soften(String text) {
        if (text.length() <= longestWhole) {
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

    private void softenWord(String word, StringBuilder softened) {
        if (word.length() <= longestWhole) {
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
            if (isInside && ((isSeam && piece > 2) || piece >= longestPiece)) {
                softened.append(ZERO_WIDTH_SPACE);
                piece = 0;
            }
        }
    }
}
