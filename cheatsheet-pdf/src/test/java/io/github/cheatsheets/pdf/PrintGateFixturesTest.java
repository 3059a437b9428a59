package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.model.BidiControls;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.RenderRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what is wrong on paper is told with the concept and with the line of the file that it comes from. */
class PrintGateFixturesTest {

    private static final String SHEET = """
            schema: 1
            id: team
            title: Team
            tables:
              - id: only
                title: Only
                concepts:
                  - id: wide
                    name: %s
                    example:
                      lang: text
                      code: |
                        first line
                        %s
                    description:
                      - Fine.
                      - Not so %s.
            """;

    @TempDir
    Path folder;

    @Test
    void aCharacterThatNoFontHas() throws Exception {
        assertThat(findings(SHEET.formatted("Wide", "x", "fine \ud83d\ude00"), Map.of()))
                .containsExactly(
                        "17:13 [missing-glyph] no font has the character \"\ud83d\ude00\" (U+1F600) in \"wide\"");
        assertThat(findings(SHEET.formatted("Wide", "\u5929", "fine"), Map.of()))
                .containsExactly("12:17 [missing-glyph] no font has the character \"\u5929\" (U+5929) in \"wide\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void aControlOfDirection(int control) throws Exception {
        String text = "a" + Character.toString(control) + "b";

        assertThat(findings(SHEET.formatted("Wide", text, "fine"), Map.of()))
                .containsExactly("12:17 [missing-glyph] no font has the character " + BidiControls.name(control)
                        + " in \"wide\"");
    }

    @Test
    void aLineThatIsCutOff() throws Exception {
        Path theme =
                Files.writeString(folder.resolve("theme.yaml"), "theme: 1\ncolumns: 6\nsizes: {cards: {name: 40}}\n");

        assertThat(findings(SHEET.formatted("W".repeat(30), "x", "fine"), Map.of("theme", theme.toString())))
                .anyMatch(finding -> finding.startsWith(
                        "8:9 [truncated-text] a line is too wide, so that its end is cut off in \"wide\", by "));
    }

    @Test
    void whatIsTooHighForItsPlace() throws Exception {
        Path theme = Files.writeString(folder.resolve("theme.yaml"), "theme: 1\nsizes: {cards: {small: 40}}\n");

        assertThat(findings(SHEET.formatted("Wide", "x", "fine"), Map.of("theme", theme.toString())))
                .anyMatch(finding -> finding.startsWith("1:1 [overflow] something is too large for its place, by "));
    }

    @Test
    void tooManyPages() throws Exception {
        assertThat(findings(
                        SHEET.formatted("Wide", "x\n                ".repeat(400), "fine"), Map.of("maxPages", "1")))
                .containsExactly("1:1 [max-pages] the PDF has 2 pages, but maxPages allows 1");
    }

    @Test
    void nothingToPrint() throws Exception {
        assertThat(findings(SHEET.formatted("Wide", "x", "fine"), Map.of("layout", "pocket")))
                .containsExactly(
                        "1:1 [nothing-to-print] no concept is marked \"core: true\", so there is nothing for the"
                                + " layout pocket");
    }

    @Test
    void aFontThatMayNotBeEmbedded() throws Exception {
        byte[] font;
        try (InputStream in = Objects.requireNonNull(PrintGateFixturesTest.class.getResourceAsStream(
                "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf"))) {
            font = in.readAllBytes();
        }
        Files.write(folder.resolve("restricted.ttf"), restricted(font));
        Path theme = Files.writeString(
                folder.resolve("theme.yaml"), "theme: 1\nfonts: {prose: [{regular: restricted.ttf}]}\n");

        assertThat(findings(SHEET.formatted("Wide", "x", "fine"), Map.of("theme", theme.toString())))
                .containsExactly(
                        "2:27 [invalid-value] \"restricted.ttf\" must be a font that may be embedded, but its licence"
                                + " bits forbid it");
    }

    /** Sets the bit of "fsType" that forbids to embed a font (OpenType, OS/2 table). */
    private static byte[] restricted(byte[] font) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        for (int i = 0; i < buffer.getShort(4); i++) {
            int entry = 12 + 16 * i;
            if (new String(font, entry, 4, StandardCharsets.ISO_8859_1).equals("OS/2")) {
                buffer.putShort(buffer.getInt(entry + 8) + 8, (short) 2);
            }
        }
        return font;
    }

    private List<String> findings(String yaml, Map<String, String> settings) throws IOException {
        Path file = Files.writeString(folder.resolve("team.yaml"), yaml);
        SheetReading reading = CheatSheets.check(file);
        RenderRequest request = RenderRequest.of(reading.orElseThrow(), Format.PDF)
                .withLocations(reading.locations())
                .withOptions(new RenderOptions(settings));
        try (PdfRenderer renderer = new PdfRenderer()) {
            return renderer.render(request, new ByteArrayOutputStream()).stream()
                    .map(finding ->
                            finding.location().line() + ":" + finding.location().column() + " ["
                                    + finding.rule().id() + "] " + finding.message())
                    .toList();
        }
    }
}
