package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Labels;

/**
 * What a layout sets a sheet with.
 *
 * @param fo where formatting objects go
 * @param sheet what is shown
 * @param labels the words around the sheet's own
 * @param theme the colours
 * @param geometry where things are on a page
 * @param sizes how large letters are
 * @param text sets text
 * @param prose sets prose
 * @param code sets examples
 */
record Typesetting(
        Fo fo,
        CheatSheet sheet,
        Labels labels,
        Theme theme,
        Geometry geometry,
        Sizes sizes,
        TextSetter text,
        ProseSetter prose,
        CodeSetter code) {

    private static final int LARGE = 500;

    /**
     * Returns whether numbers of pages that come later may be shown. Until FOP knows them, it holds all pages in memory; so
     * large sheets have them in the index alone.
     */
    boolean showsPagesOfTargets() {
        return sheet.concepts().limit(LARGE + 1L).count() <= LARGE;
    }

    static Typesetting of(Fo fo, CheatSheet sheet, Layout layout, PdfOptions options, Fonts fonts, PrintGate gate) {
        TextSetter text = new TextSetter(fo, fonts, gate);
        Sizes sizes = layout.sizes();
        return new Typesetting(
                fo,
                sheet,
                Labels.of(sheet),
                options.theme(),
                layout.geometry(options.paper()),
                sizes,
                text,
                new ProseSetter(fo, text, options.theme()),
                new CodeSetter(fo, text, options.theme(), sizes));
    }
}
