package io.github.cheatsheets.pdf;

import java.util.Locale;

/** A sheet of paper, upright; measures in millimetres. */
enum Paper {
    A4("A4", 210, 297),
    LETTER("Letter", 215.9, 279.4),
    A3("A3", 297, 420);

    private final String label;
    private final double width;
    private final double height;

    Paper(String label, double width, double height) {
        this.label = label;
        this.width = width;
        this.height = height;
    }

    String label() {
        return label;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Writes a measure as FOP reads it, whatever the machine's locale. */
    static String mm(double millimetres) {
        return String.format(Locale.ROOT, "%.2fmm", millimetres);
    }
}
