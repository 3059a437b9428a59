package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapingTest {

    private static final String SHALOM = "\u05E9\u05DC\u05D5\u05DD";

    @TempDir
    Path folder;

    @Test
    void aScriptFromRightToLeftIsSetSoWhereTheThemeHasItsFont() throws Exception {
        byte[] pdf = Pdfs.of(SampleSheet.withBullet("one " + SHALOM + " two"), Map.of("theme", theme()));

        List<TextPosition> word = positions(pdf).stream()
                .filter(glyph -> SHALOM.contains(glyph.getUnicode()))
                .sorted(Comparator.comparing(TextPosition::getX).reversed())
                .toList();
        assertThat(word).extracting(TextPosition::getUnicode).containsExactly(SHALOM.split(""));
        assertThat(AccessibilityTest.failures(pdf)).isEmpty();
    }

    @Test
    void onlyASheetThatNeedsItAndHasTheFontIsShaped() {
        CheatSheet hebrew = SampleSheet.withBullet(SHALOM);
        Fonts bundled = new Fonts(Theme.DEFAULT);
        Fonts more = new Fonts(Objects.requireNonNull(Themes.find(theme()).value()));

        assertThat(Shaping.of(hebrew, more)).isEqualTo(Shaping.FULL);
        assertThat(Shaping.of(hebrew, bundled)).isEqualTo(Shaping.NONE);
        assertThat(Shaping.of(SampleSheet.withEverything(), more)).isEqualTo(Shaping.NONE);
    }

    private static List<TextPosition> positions(byte[] pdf) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    all.add(text);
                }
            }.getText(document);
        }
        return all;
    }

    private String theme() {
        try {
            return Files.writeString(folder.resolve("theme.yaml"), """
                theme: 1
                fonts:
                  prose: [roboto, {regular: "classpath:/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"}]
                """).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
