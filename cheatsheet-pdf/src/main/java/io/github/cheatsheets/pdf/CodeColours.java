package io.github.cheatsheets.pdf;

/**
 * The colours of code, as {@code #RRGGBB}; each has a contrast of 4.5 or more on the background. Keywords are also bold and
 * comments in italics, so that nothing is told by colour alone.
 */
record CodeColours(
        String background, String edge, String plain, String keyword, String string, String comment, String number) {}
