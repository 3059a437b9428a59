package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;

/** How much of a PDF's logical structure is written. */
enum Tagging {
    /** All of it, as PDF/UA-1 asks. */
    FULL,

    /** None. FOP holds the structure in memory until the end, which the largest sheets have no room for. */
    NONE;

    /** How many concepts a sheet with structure has at most; they take some 400 MB. */
    static final int MOST_CONCEPTS = 2_000;

    static Tagging of(CheatSheet sheet) {
        return sheet.concepts().limit(MOST_CONCEPTS + 1L).count() > MOST_CONCEPTS ? NONE : FULL;
    }
}
