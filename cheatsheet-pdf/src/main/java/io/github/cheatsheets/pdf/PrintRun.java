package io.github.cheatsheets.pdf;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.RenderRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Typesets one sheet, once more where the first pages have shown which concepts fit into a column.
 *
 * @param request what was asked for
 * @param selection what of the sheet is shown
 * @param wishes what the user asks of the PDF
 * @param look what it looks like
 * @param fop sets it
 */
record PrintRun(RenderRequest request, CheatSheet selection, PdfOptions wishes, Look look, FopEngine fop) {

    private static final int MOST_PASSES = 3;

    /** Writes the PDF, and returns what there is to say about it. */
    List<Finding> writeTo(OutputStream out) throws IOException {
        Keeps keeps = Keeps.UNKNOWN;
        for (int pass = 1; ; pass++) {
            PrintGate gate = new PrintGate(request.locations());
            try (TypesetFile file = new TypesetFile()) {
                FopEngine.Result result = typeset(keeps, gate, file);
                double columnHeight = look.geometry().columnHeight();
                Keeps known = keeps.and(
                        result.columns().splitInVain(columnHeight),
                        result.columns().cutOff(columnHeight));
                if (pass < MOST_PASSES && !known.equals(keeps)) {
                    keeps = known;
                    continue;
                }
                result.columns().splitInVain(columnHeight).forEach(gate::split);
                checkPages(result.pages(), gate);
                if (Tagging.of(selection) == Tagging.NONE) {
                    gate.notTagged(Tagging.MOST_CONCEPTS);
                }
                new FinishedPdf(file, request.sheet(), Tagging.of(selection), wishes.made(), gate).writeTo(out);
                return gate.findings();
            }
        }
    }

    private FopEngine.Result typeset(Keeps keeps, PrintGate gate, TypesetFile file) {
        return fop.typeset(
                request.sheet().title(),
                gate,
                fo -> {
                    Typesetting set = Typesetting.of(fo, request, selection, wishes, look, keeps, fop.fonts(), gate);
                    fo.document(root(), () -> look.layout().write(set));
                },
                file.out());
    }

    private void checkPages(int pages, PrintGate gate) {
        wishes.maxPages().ifPresent(allowed -> gate.pages(pages, allowed, PdfRenderer.MAX_PAGES));
        look.layout()
                .maxPages()
                .ifPresent(allowed ->
                        gate.pages(pages, allowed, "the layout " + look.layout().id()));
    }

    private Style root() {
        return Style.of(
                "xml:lang",
                request.sheet().language(),
                "font-family",
                Fonts.PROSE,
                "font-size",
                Sizes.pt(look.sizes().body()),
                "line-height",
                "1.15",
                "color",
                look.theme().ink(),
                "hyphenate",
                "false",
                "line-stacking-strategy",
                "font-height");
    }
}
