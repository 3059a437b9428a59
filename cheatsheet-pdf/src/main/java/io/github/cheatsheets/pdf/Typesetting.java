package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Labels;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.verification.Verification;
import java.time.Instant;
import java.util.Optional;

/**
 * What a layout sets a sheet with.
 *
 * @param fo where formatting objects go
 * @param sheet what is shown
 * @param verification what is known of its examples
 * @param made when the file says it was made, if it says so
 * @param labels the words around the sheet's own
 * @param theme what it looks like
 * @param geometry where things are on a page
 * @param sizes how large letters are
 * @param keeps which concepts may break
 * @param text sets text
 * @param prose sets prose
 * @param code sets examples
 */
record Typesetting(
        Fo fo,
        CheatSheet sheet,
        Verification verification,
        Optional<Instant> made,
        Labels labels,
        Theme theme,
        Geometry geometry,
        Sizes sizes,
        Keeps keeps,
        TextSetter text,
        ProseSetter prose,
        CodeSetter code) {

    private static final int LARGE = 500;

    /**
     * Returns whether the sheet is so large that its pages must not wait for one another in memory: numbers of pages that
     * come later are not shown but in the index, and each table begins on a page of its own.
     */
    boolean isLarge() {
        return sheet.concepts().limit(LARGE + 1L).count() > LARGE;
    }

    static Typesetting of(
            Fo fo,
            RenderRequest request,
            CheatSheet selection,
            PdfOptions wishes,
            Look look,
            Keeps keeps,
            Fonts fonts,
            PrintGate gate) {
        TextSetter text = new TextSetter(fo, fonts, gate);
        return new Typesetting(
                fo,
                selection,
                request.verification(),
                wishes.made(),
                Labels.of(selection),
                look.theme(),
                look.geometry(),
                look.sizes(),
                keeps,
                text,
                new ProseSetter(fo, text),
                new CodeSetter(fo, text, look.theme(), look.sizes()));
    }
}
