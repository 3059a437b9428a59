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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

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

    /** Returns the text in the order of the logical structure, as assistive technology reads it. */
    static String logicalText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, String> pieces = new HashMap<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(document.getPage(i));
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    if (content.getMCID() >= 0) {
                        pieces.put(key(document.getPage(i), content.getMCID()), text(content));
                    }
                }
            }
            StringBuilder text = new StringBuilder();
            append(document.getDocumentCatalog().getStructureTreeRoot(), null, pieces, text);
            return text.toString();
        }
    }

    private static void append(
            PDStructureNode node, @Nullable PDPage page, Map<String, String> pieces, StringBuilder text) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDMarkedContentReference reference) {
                PDPage own = reference.getPage() == null ? page : reference.getPage();
                text.append(pieces.getOrDefault(key(own, reference.getMCID()), ""));
            } else if (kid instanceof PDStructureElement element) {
                append(element, element.getPage() == null ? page : element.getPage(), pieces, text);
            }
        }
    }

    private static String key(@Nullable PDPage page, int mcid) {
        return System.identityHashCode(page == null ? null : page.getCOSObject()) + "/" + mcid;
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent nested) {
                text.append(text(nested));
            }
        }
        return text.toString();
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
