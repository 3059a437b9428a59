package io.github.cheatsheets.pdf;

/**
 * The colours of a table, as {@code #RRGGBB}. A title on its band, and text in the strong colour on paper, have a contrast
 * of 4.5 or more.
 *
 * @param strong bars and words that stand out
 * @param band behind the table's title
 * @param title the table's title
 * @param tint behind the table's purpose
 */
record Hue(String strong, String band, String title, String tint) {

    private static final double TINT = 0.09;

    /** Returns the colours that go with one. */
    static Hue of(String strong) {
        return new Hue(strong, strong, Colour.WHITE, Colour.mixed(strong, TINT));
    }
}
