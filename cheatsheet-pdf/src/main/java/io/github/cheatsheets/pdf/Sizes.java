package io.github.cheatsheets.pdf;

/**
 * Sizes of letters in points.
 *
 * @param title the sheet's title
 * @param band tables' titles
 * @param name concepts' names
 * @param body prose
 * @param code examples
 * @param small what steps back
 */
record Sizes(double title, double band, double name, double body, double code, double small) {

    /** Writes a size as FOP reads it, to a hundredth of a point, whatever the machine's locale. */
    static String pt(double points) {
        return Math.round(points * 100) / 100.0 + "pt";
    }
}
