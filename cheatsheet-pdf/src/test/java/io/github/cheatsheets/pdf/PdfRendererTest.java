package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderers;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfRendererTest {

    private static final CheatSheet SHEET = SampleSheet.withEverything();

    @Test
    void thisEngineRendersPdfUnlessAnotherIsAskedFor() {
        try (Renderers renderers = Renderers.load(PdfRendererTest.class.getClassLoader())) {
            assertThat(renderers.find(Format.PDF, "builtin")).isInstanceOf(PdfRenderer.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "layout   | poster | layout must be one of cards, reference, pocket, not \"poster\"",
                "paper    | A9     | paper must be one of A4, Letter, A3, not \"A9\"",
                "theme    | pink.yaml | theme must name a file, but there is no pink.yaml",
                "maxPages | none   | maxPages must be a number of pages from 1 on, not \"none\"",
                "outputTimestamp | today | outputTimestamp must be a time such as 2026-11-22T00:00:00Z,"
                        + " or a number of seconds since 1970, not \"today\""
            })
    void aWrongSettingIsToldWithWhatIsAllowed(String name, String value, String message) {
        assertThatExceptionOfType(InvalidOptionException.class)
                .isThrownBy(() -> Pdfs.findings(SHEET, Map.of(name, value)))
                .withMessage(message);
    }

    @Test
    void thePocketNamesEveryCoreConceptOnTwoPages() throws Exception {
        byte[] pdf = Pdfs.of(SHEET, Map.of("layout", "pocket"));

        assertThat(Pdfs.pages(pdf)).isEqualTo(2);
        assertThat(Pdfs.text(pdf)).contains(SHEET.concepts().map(Concept::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T01:30:00+01:30", "1795305600"})
    void thePdfSaysTheTimeThatItIsGiven(String time) throws Exception {
        byte[] pdf = Pdfs.of(SHEET, Map.of("outputTimestamp", time));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-22T00:00:00Z");
            assertThat(document.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo("2026-11-22T00:00:00Z");
            assertThat(xmp(document))
                    .contains("<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>")
                    .contains("<xmp:ModifyDate>2026-11-22T00:00:00Z</xmp:ModifyDate>");
        }
        assertThat(Pdfs.text(pdf)).contains("Everything & <more> \u00B7 1.2.0 \u00B7 2026-11-22 \u00B7 CC-BY-4.0");
    }

    @Test
    void withoutATimeThePdfSaysNone() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdfs.of(SHEET, Map.of()))) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
            assertThat(xmp(document)).doesNotContain("Date");
        }
    }

    private static String xmp(PDDocument document) throws IOException {
        return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void threadsThatStartTogetherGetTheSameBytes() throws Exception {
        int threads = 4;
        byte[] alone = Pdfs.of(SHEET, Map.of());
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 10; round++) {
                // A new one each time, as what can go wrong does so at the start.
                try (PdfRenderer shared = new PdfRenderer()) {
                    CyclicBarrier start = new CyclicBarrier(threads);
                    List<Callable<byte[]>> tasks = Collections.nCopies(threads, () -> {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        start.await();
                        assertThat(shared.render(RenderRequest.of(SHEET, Format.PDF), out))
                                .isEmpty();
                        return out.toByteArray();
                    });
                    for (Future<byte[]> pdf : executor.invokeAll(tasks)) {
                        assertThat(pdf.get()).isEqualTo(alone);
                    }
                }
            }
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void twoRunsGiveTheSameBytesInAnyZoneAndLocale() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            byte[] there = Pdfs.of(SHEET, Map.of());
            Locale.setDefault(Locale.US);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));

            assertThat(Pdfs.of(SHEET, Map.of())).isEqualTo(there);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatTheDocumentSaysOfItselfIsTheSheets() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdfs.of(SHEET, Map.of()))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(SHEET.title());
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Table first");
        }
    }

    @Test
    void sourcesAreLinks() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdfs.of(SHEET, Map.of()))) {
            assertThat(document.getPage(0).getAnnotations(PDAnnotationLink.class::isInstance))
                    .extracting(link ->
                            String.valueOf(link.getCOSObject().getCOSDictionary(org.apache.pdfbox.cos.COSName.A)))
                    .anyMatch(action -> action.contains("https://example.org/docs/1"));
        }
    }

    @Test
    void aCharacterThatNoFontHasIsAnErrorThatNamesTheConcept() {
        assertThat(Pdfs.findings(SampleSheet.withBullet("Bad \u5929 and \ud83d\ude00."), Map.of()))
                .allMatch(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::message)
                .containsExactly(
                        "no font has the character \"\u5929\" (U+5929) in \"lonely\"",
                        "no font has the character \"\ud83d\ude00\" (U+1F600) in \"lonely\"");
    }

    @Test
    void whatIsKnownOfExamplesIsMarkedWithSymbolAndWord() throws Exception {
        Verification verification = new Verification(
                LocalDate.of(2026, 11, 25),
                Map.of(
                        "concept-1/examples/0", new Verdict(Strength.EXECUTED, "PostgreSQL 18.6"),
                        "concept-1/examples/1", new Verdict(Strength.NOT_CHECKED, "It is pseudo-code.")));
        for (String layout : List.of("cards", "reference")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(new PdfRenderer()
                            .render(
                                    RenderRequest.of(SHEET, Format.PDF)
                                            .withVerification(verification)
                                            .withOptions(new RenderOptions(Map.of("layout", layout))),
                                    out))
                    .isEmpty();

            assertThat(squeezed(Pdfs.text(out.toByteArray())))
                    .contains(
                            "before\u25CFexecuted",
                            "after\u25CBnotchecked",
                            "Examples:1executed,0compiled,0parsed,1notchecked,on2026-11-25.",
                            "CheckedwithPostgreSQL18.6.");
            assertThat(AccessibilityTest.failures(out.toByteArray())).isEmpty();
        }
        assertThat(Pdfs.text(Pdfs.of(SHEET, Map.of()))).doesNotContain("executed");
    }

    @Test
    void theHeaderNamesTheTableThatAPageIsAbout() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdfs.of(SHEET, Map.of("layout", "reference")))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);

            assertThat(stripper.getText(document)).containsSubsequence("Everything & <more>", "Table first", "Concept");
        }
    }

    @Test
    void tooManyPagesAreAnError() {
        assertThat(Pdfs.findings(SHEET, Map.of("maxPages", "1")))
                .extracting(finding -> finding.rule().id())
                .containsExactly("max-pages");
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsAnErrorAlsoIfAFontHasIt() {
        // JetBrains Mono has it; FOP would let the glyphs after it stand for other characters.
        assertThat(Pdfs.findings(SampleSheet.withBullet("a \ud835\udd59 b \u226d c"), Map.of()))
                .extracting(Finding::message)
                .containsExactly("no font has the character \"\ud835\udd59\" (U+1D559) in \"lonely\"");
    }

    @Test
    void aPocketWithoutCoreConceptsIsAnError() {
        CheatSheet sheet = SampleSheet.of(new Concept(
                "side",
                "Side",
                null,
                false,
                List.of(),
                List.of(new Example("text", null, "x", null)),
                List.of(Prose.of("x")),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of()));

        assertThat(Pdfs.findings(sheet, Map.of("layout", "pocket")))
                .extracting(finding -> finding.rule().id())
                .containsExactly("nothing-to-print");
    }

    @Test
    void longWordsAndLinesOfCodeFitEveryLayout() {
        for (String layout : List.of("cards", "reference", "pocket")) {
            assertThat(Pdfs.findings(
                            SampleSheet.withBullet("`" + "x".repeat(300) + "` " + "y".repeat(300)),
                            Map.of("layout", layout)))
                    .isEmpty();
            assertThat(Pdfs.findings(SampleSheet.withCode("java", "z".repeat(1000)), Map.of("layout", layout)))
                    .isEmpty();
        }
    }

    @Test
    void whatAnAuthorWritesIsTextOnly() throws Exception {
        String code = "<fo:block>&amp; {placeholder} ]]> %PDF <!-- --> \\u0041";

        assertThat(squeezed(Pdfs.text(Pdfs.of(SampleSheet.withCode("text", code), Map.of()))))
                .contains(squeezed(code));
    }

    @Test
    void aSheetWithoutTablesHasAPage() throws Exception {
        CheatSheet empty =
                new CheatSheet("empty", "Empty", null, "en", null, List.of(), List.of(), List.of(), List.of());

        assertThat(Pdfs.pages(Pdfs.of(empty, Map.of()))).isEqualTo(1);
    }

    /** White space is what lines and columns make of it. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
