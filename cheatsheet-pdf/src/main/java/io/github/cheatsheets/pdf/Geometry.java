package io.github.cheatsheets.pdf;

/**
 * Where things are on a page; measures in millimetres.
 *
 * @param width the width of the page
 * @param height the height of the page
 * @param margin what stays white at the sides
 * @param header the height of the running header, above the text
 * @param footer the height of the footer, below the text
 * @param columns the number of columns of text
 * @param gap the space between columns
 */
record Geometry(double width, double height, double margin, double header, double footer, int columns, double gap) {

    private static final double POINTS_PER_MM = 72 / 25.4;

    static Geometry landscape(Paper paper, int columns) {
        return new Geometry(paper.height(), paper.width(), 7, 8, 7, columns, 3.6);
    }

    static Geometry portrait(Paper paper, int columns) {
        return new Geometry(paper.width(), paper.height(), 12, 12, 11, columns, 6);
    }

    Geometry withColumns(int count) {
        return new Geometry(width, height, margin, header, footer, count, gap);
    }

    /** Returns the height of a column in points. */
    double columnHeight() {
        return (height - header - footer) * POINTS_PER_MM;
    }

    /** Returns the width of a column in points. */
    double columnPoints() {
        return (width - 2 * margin - (columns - 1) * gap) / columns * POINTS_PER_MM;
    }
}
