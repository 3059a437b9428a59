package io.github.cheatsheets.pdf;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Typesets a sheet as a tagged PDF after <a href="https://pdfa.org/resource/iso-14289-1/">PDF/UA-1</a>, with <a
 * href="https://xmlgraphics.apache.org/fop/">Apache FOP</a>. Fonts are embedded; nothing is read but them.
 *
 * <p>Settings:
 *
 * <ul>
 *   <li>{@value #LAYOUT}: {@code cards} (default), landscape pages in three columns; {@code reference}, upright pages with
 *       tables, contents and index; {@code pocket}, two pages with the core concepts
 *   <li>{@value #PAPER}: {@code A4} (default), {@code Letter} or {@code A3}
 *   <li>{@value #THEME}: {@code default}, or {@code ink} for black and white
 *   <li>{@value #MAX_PAGES}: how many pages the PDF may have; more are an error
 * </ul>
 *
 * <p>Findings tell of characters that no font has, of what does not fit, and of too many pages.
 */
public final class PdfRenderer implements Renderer {

    /** The name of the setting for the layout. */
    public static final String LAYOUT = "layout";

    /** The name of the setting for the paper. */
    public static final String PAPER = "paper";

    /** The name of the setting for the theme. */
    public static final String THEME = "theme";

    /** The name of the setting for the greatest number of pages. */
    public static final String MAX_PAGES = "maxPages";

    private @Nullable FopEngine engine;

    /** Made by {@link java.util.ServiceLoader}; starts nothing yet. */
    public PdfRenderer() {}

    @Override
    public String engine() {
        return BUILTIN;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.PDF);
    }

    @Override
    public List<Finding> render(RenderRequest request, OutputStream out) throws IOException {
        CheatSheet sheet = request.sheet();
        PdfOptions wishes = PdfOptions.of(request.options());
        Layout layout = wishes.layout();
        CheatSheet selection = layout.selection(sheet);
        PrintGate gate = new PrintGate(sheet);
        if (selection.tables().isEmpty() && !sheet.tables().isEmpty()) {
            gate.nothingToPrint();
            return gate.findings();
        }
        FopEngine fop = running();
        ByteArrayOutputStream typeset = new ByteArrayOutputStream();
        int pages = fop.typeset(
                sheet.title(),
                gate,
                fo -> {
                    Typesetting typesetting = Typesetting.of(fo, selection, layout, wishes, fop.fonts(), gate);
                    fo.document(root(sheet, typesetting), () -> layout.write(typesetting));
                },
                typeset);
        wishes.maxPages().ifPresent(allowed -> gate.pages(pages, allowed, MAX_PAGES));
        layout.maxPages().ifPresent(allowed -> gate.pages(pages, allowed, "the layout " + layout.id()));
        new FinishedPdf(typeset.toByteArray(), sheet).writeTo(out);
        return gate.findings();
    }

    private synchronized FopEngine running() throws IOException {
        if (engine == null) {
            engine = new FopEngine();
        }
        return engine;
    }

    @Override
    public synchronized void close() {
        engine = null;
    }

    private static Style root(CheatSheet sheet, Typesetting set) {
        return Style.of(
                "xml:lang",
                sheet.language(),
                "font-family",
                Fonts.PROSE,
                "font-size",
                Sizes.pt(set.sizes().body()),
                "line-height",
                "1.22",
                "color",
                set.theme().ink(),
                "hyphenate",
                "false",
                "line-stacking-strategy",
                "font-height");
    }
}
