package io.github.cheatsheets.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tagged PDF in its logical order, as a screen reader says it: without the headers and footers of pages, each
 * glyph as the characters that its font says it stands for.
 */
final class TaggedText {

    private final StringBuilder text = new StringBuilder();
    private final Map<PDPage, Map<Integer, StringBuilder>> contents = new HashMap<>();

    private TaggedText() {}

    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TaggedText tagged = new TaggedText();
            for (PDPage page : document.getPages()) {
                Glyphs glyphs = new Glyphs();
                glyphs.processPage(page);
                tagged.contents.put(page, glyphs.contents);
            }
            tagged.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return tagged.text.toString();
        }
    }

    private void read(PDStructureNode node, @Nullable PDPage pageOfParent) {
        PDPage page = node instanceof PDStructureElement element && element.getPage() != null
                ? element.getPage()
                : pageOfParent;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement child) {
                read(child, page);
            } else if (kid instanceof PDMarkedContentReference reference) {
                content(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                content(page, id);
            }
        }
    }

    private void content(@Nullable PDPage page, int id) {
        text.append(contents.getOrDefault(page, Map.of()).getOrDefault(id, new StringBuilder()));
    }

    /** Notes what each glyph of a page stands for, by the number of the marked content that it is in. */
    private static final class Glyphs extends PDFMarkedContentExtractor {

        private final Map<Integer, StringBuilder> contents = new HashMap<>();
        private int current = -1;

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            super.beginMarkedContentSequence(tag, properties);
            current = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        }

        @Override
        public void endMarkedContentSequence() {
            super.endMarkedContentSequence();
            current = -1;
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
            String characters = font.toUnicode(code);
            contents.computeIfAbsent(current, id -> new StringBuilder())
                    .append(characters == null ? "\uFFFD" : characters);
        }
    }
}
