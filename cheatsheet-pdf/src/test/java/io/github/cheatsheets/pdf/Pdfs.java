package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.RenderRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDFs for tests, all by one renderer, as in a build. */
final class Pdfs {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private Pdfs() {}

    /** Renders a sheet that must be fit to print. */
    static byte[] of(CheatSheet sheet, Map<String, String> settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(render(sheet, settings, out)).isEmpty();
        return out.toByteArray();
    }

    /** Renders a sheet and returns what there is to say. */
    static List<Finding> findings(CheatSheet sheet, Map<String, String> settings) {
        return render(sheet, settings, new ByteArrayOutputStream());
    }

    /** Returns the text that a reader's program extracts, in the order of the file. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Renders a sheet and returns what there is to say. */
    static List<Finding> render(CheatSheet sheet, Map<String, String> settings, ByteArrayOutputStream out) {
        try {
            return RENDERER.render(RenderRequest.of(sheet, Format.PDF).withOptions(new RenderOptions(settings)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
