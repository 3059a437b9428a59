package io.github.cheatsheets.pdf;

/**
 * What a layout looks like in a theme.
 *
 * @param layout the layout
 * @param theme the theme
 * @param geometry where things are on a page
 * @param sizes how large letters are
 */
record Look(Layout layout, Theme theme, Geometry geometry, Sizes sizes) {

    static Look of(PdfOptions wishes, Theme theme) {
        Layout layout = wishes.layout();
        return new Look(
                layout,
                theme,
                layout.geometry(wishes.paper().orElse(theme.paper()), theme.columns()),
                theme.sizes().getOrDefault(layout.id(), layout.sizes()));
    }
}
