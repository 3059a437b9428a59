package io.github.cheatsheets.pdf;

/**
 * A picture at the head of the first page.
 *
 * @param png the picture
 * @param text what stands for it where it is not seen
 * @param height how high it is, in millimetres
 */
record Logo(FontFile.Source png, String text, double height) {

    /** The address that the picture has for FOP. */
    static final String ADDRESS = "theme:/logo.png";
}
