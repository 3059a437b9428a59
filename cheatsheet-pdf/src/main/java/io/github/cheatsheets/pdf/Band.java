package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.Table;

/** A table's title on its colour, never the last thing in a column. */
record Band(Typesetting set) {

    void title(Table table, Hue hue, Furniture furniture) {
        Style style = Style.of(
                "role", "H2",
                "id", table.id(),
                "font-size", Sizes.pt(set.sizes().band()),
                "font-weight", "bold",
                "color", hue.title(),
                "background-color", hue.band(),
                "border", "0.6pt solid " + hue.strong(),
                "padding", "1.6pt 4pt 1.2pt 4pt",
                "margin-left", "0pt",
                "margin-right", "0pt",
                "space-before", "6pt",
                "keep-together.within-column", "always",
                "keep-with-next.within-column", "always");
        set.fo().block(style, () -> {
            furniture.marker(table);
            set.prose().plain(table.title());
        });
    }
}
