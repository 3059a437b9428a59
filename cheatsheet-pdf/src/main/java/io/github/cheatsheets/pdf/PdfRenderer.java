package io.github.cheatsheets.pdf;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.yaml.YamlFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Typesets a sheet as a tagged PDF after <a href="https://pdfa.org/resource/iso-14289-1/">PDF/UA-1</a>, with <a
 * href="https://xmlgraphics.apache.org/fop/">Apache FOP</a>. Fonts are embedded; nothing is read but them.
 *
 * <p>Settings:
 *
 * <ul>
 *   <li>{@value #LAYOUT}: {@code cards} (default), landscape pages in three columns; {@code reference}, upright pages with
 *       tables, contents and index; {@code pocket}, two pages with the core concepts
 *   <li>{@value #PAPER}: {@code A4}, {@code Letter} or {@code A3}; by default what the theme says
 *   <li>{@value #THEME}: {@code default}; {@code ink} for black and white; the name of a theme that is on the class path
 *       as {@code META-INF/cheatsheets/themes/NAME.yaml}; or the path of such a file
 *   <li>{@value #MAX_PAGES}: how many pages the PDF may have; more are an error
 *   <li>{@value #OUTPUT_TIMESTAMP}: when the PDF says it was made, as ISO 8601 ({@code 2026-11-22T00:00:00Z}) or in seconds
 *       since 1970; by default it says no time
 * </ul>
 *
 * <p>Findings tell of mistakes in a theme, of characters that no font has, of what does not fit, and of too many pages. A
 * sheet of more than 2,000 concepts becomes a PDF without tags.
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

    /** The name of the setting for the time that the PDF says it was made. */
    public static final String OUTPUT_TIMESTAMP = "outputTimestamp";

    private final Engines engines = new Engines();

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
        YamlFile.Result<Theme> reading = engines.theme(wishes.theme());
        Theme theme = reading.value();
        if (theme == null) {
            return reading.findings();
        }
        CheatSheet selection = wishes.layout().selection(sheet);
        if (selection.tables().isEmpty() && !sheet.tables().isEmpty()) {
            PrintGate gate = new PrintGate(request.locations());
            gate.nothingToPrint();
            return gate.findings();
        }
        FopEngine fop = engines.of(wishes.theme(), theme, selection);
        return new PrintRun(request, selection, wishes, Look.of(wishes, theme), fop).writeTo(out);
    }

    @Override
    public Set<Path> files(RenderOptions options) {
        return engines.files(PdfOptions.of(options).theme());
    }

    @Override
    public void close() {
        engines.close();
    }
}
