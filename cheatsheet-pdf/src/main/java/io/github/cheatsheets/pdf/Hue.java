package io.github.cheatsheets.pdf;

/**
 * The colours of a table, as {@code #RRGGBB}. A title on its band, and text in the strong colour on paper or on the tint,
 * have a contrast of 4.5 or more.
 *
 * @param strong bars and words that stand out
 * @param band behind the table's title
 * @param title the table's title
 * @param tint behind words in the margin of attention, such as the table's purpose
 */
record Hue(String strong, String band, String title, String tint) {}
