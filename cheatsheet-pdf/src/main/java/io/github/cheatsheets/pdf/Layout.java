package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import java.util.OptionalInt;

/** Lays a sheet out on pages. */
interface Layout {

    /** Returns the word that users write. */
    String id();

    /** Returns what of the sheet the layout shows. */
    CheatSheet selection(CheatSheet sheet);

    /** Returns where things are on a page, with as many columns as the theme asks for or else as suit the paper. */
    Geometry geometry(Paper paper, OptionalInt columns);

    /** Returns how large the letters are. */
    Sizes sizes();

    /** Returns how small prose may be, in points. */
    double smallestBody();

    /** Returns how many pages the layout promises to have at most, if it promises that. */
    OptionalInt maxPages();

    /** Writes the page sequences. */
    void write(Typesetting typesetting);
}
