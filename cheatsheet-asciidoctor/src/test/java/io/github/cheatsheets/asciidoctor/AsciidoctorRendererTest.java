package io.github.cheatsheets.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Columns;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.testing.HostileSheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts JRuby once for all tests, which takes most of their time. */
class AsciidoctorRendererTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "a | b || c |===",
            "\"quoted\" & 'single' it's",
            "{attr} {set:x:y} {counter:z}",
            "*not strong* _not em_ `not code` #not mark# ^no^ ~no~",
            "= no title",
            "== no section",
            "* no list",
            "1. no list",
            "term:: no list",
            "std::vector<int> v; a::b",
            "link:no[x] https://no.org[x] <<no>> xref:no[x] mailto:no@no.org",
            "image::no[] image:no[] icon:no[] kbd:[no] footnote:[no] ((no)) (((no)))",
            "-> => <- <= << >> ... (C) (R) (TM) -- a--b",
            "\\back\\slash \\* \\",
            "&amp; &lt; &#39; &copy;",
            "include::/etc/passwd[]",
            "ifdef::x[]",
            "++ +++ + a++b++c pass:[x] $$x$$",
            "[[anchor]] [role]#x# [.a]_b_",
            ".title",
            "// no comment",
            "////",
            "----",
            "|===",
            "<1> no callout <.>",
            "a \u2022 b \u00e9 \u4e2d \u2192",
            "]",
            "a]$$",
            "[x]",
            "C++",
            "C++ and C++");

    private static AsciidoctorRenderer renderer = new AsciidoctorRenderer();

    @BeforeAll
    static void start() {
        renderer = new AsciidoctorRenderer();
    }

    @AfterAll
    static void close() {
        renderer.close();
    }

    @Test
    void htmlSaysExactlyTheTextsOfTheSheet() throws IOException {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            concepts.add(hostileConcept("c" + i, HOSTILE.get(i)));
        }
        Rendered rendered = render(sheet(concepts), Format.HTML);

        assertThat(rendered.findings()).isEmpty();
        Document page = Jsoup.parse(rendered.text());
        assertThat(page.select("table.tableblock > tbody > tr")).hasSameSizeAs(HOSTILE);
        for (int i = 0; i < HOSTILE.size(); i++) {
            String text = HOSTILE.get(i);
            Element row = page.select("table.tableblock > tbody > tr").get(i);
            assertThat(row.children()).hasSize(3);
            assertThat(row.expectFirst("#c" + i)).isNotNull();
            assertThat(row.child(0).expectFirst("strong").wholeText()).isEqualTo(text);
            assertThat(row.child(1).expectFirst(".title").wholeText()).isEqualTo(text);
            assertThat(row.child(1).expectFirst("pre code").wholeText()).isEqualTo(text + "\n\t" + text + "\n" + text);
            Element description = row.child(2);
            assertThat(description.expectFirst("ul li p").wholeText()).isEqualTo(text);
            assertThat(description.select("ul li p").get(1).wholeText())
                    .isEqualTo("a " + text + " b" + text + "c " + text + " (" + text + ") " + text);
            assertThat(description.select("ul li p").get(1).select("code").eachText())
                    .hasSize(2);
            assertThat(description.select("ul li p").get(1).select("em")).hasSize(1);
            assertThat(description.select("ul li p").get(1).select("strong")).hasSize(1);
            List<Element> paragraphs = description.select("> .content > .paragraph > p");
            assertThat(paragraphs)
                    .extracting(Element::wholeText)
                    .containsExactly(
                            "Use when: " + text,
                            "Avoid when: " + text,
                            "Verify by: " + text,
                            "Applies to: p " + text,
                            "See also: " + text,
                            "Sources: " + text);
            assertThat(paragraphs.get(4).expectFirst("a").attr("href")).isEqualTo("#c" + i);
            assertThat(paragraphs.get(5).expectFirst("a").attr("href"))
                    .isEqualTo("https://example.org/_a_/--x...y?q=*b*&r=%7Bc%7D~d#e");
        }
        assertThat(page.select("body script, body img, body iframe, .footnote, .conum"))
                .isEmpty();
        assertThat(page.select("link")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6, 7, 8})
    void theIndexHasExactlyTheNames(long seed) throws IOException {
        CheatSheet sheet = HostileSheets.sheet(seed, 40);
        Document docBook =
                Jsoup.parse(new String(render(sheet, Format.XML).bytes(), StandardCharsets.UTF_8), Parser.xmlParser());

        assertThat(docBook.select("indexterm > *"))
                .allMatch(term -> term.normalName().equals("primary"))
                .extracting(Element::wholeText)
                .containsExactlyElementsOf(sheet.concepts().map(Concept::name).toList());
    }

    @Test
    void outputsHaveTheSameBytesInEveryRun() throws IOException {
        CheatSheet sheet = sheet(List.of(concept("c", "text")));
        for (Format format : List.of(Format.HTML, Format.PDF, Format.XML)) {
            Rendered first = render(sheet, format);
            assertThat(first.findings()).isEmpty();
            assertThat(render(sheet, format).bytes()).isEqualTo(first.bytes());
        }
    }

    @Test
    void aCharacterThatNoFontHasIsAnErrorAndDoesNotReachStandardError() throws IOException {
        PrintStream stderr = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Rendered rendered;
        try {
            rendered = render(sheet(List.of(concept("c", "\ud55c \u2605"))), Format.PDF);
        } finally {
            System.setErr(stderr);
        }

        assertThat(rendered.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.rule().id()).isEqualTo("missing-glyph");
            assertThat(finding.message()).contains("\ud55c");
        });
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(Logger.getLogger("asciidoctor").getFilter()).isNull();
    }

    @Test
    void aCellThatIsTallerThanAPageIsAnError() throws IOException {
        Concept tall = new Concept(
                "tall",
                "Tall",
                null,
                false,
                List.of(),
                List.of(new Example("text", null, "x\n".repeat(120), null)),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of());

        assertThat(render(sheet(List.of(tall)), Format.PDF).findings())
                .extracting(finding -> finding.rule().id())
                .contains("truncated-cell");
    }

    @Test
    void saysWhichSafeModesThereAreBeforeItStartsAnything() {
        assertThatExceptionOfType(InvalidOptionException.class)
                .isThrownBy(() -> new AsciidoctorRenderer()
                        .render(
                                RenderRequest.of(sheet(List.of(concept("c", "text"))), Format.HTML)
                                        .withOptions(new RenderOptions(Map.of("safeMode", "high"))),
                                new ByteArrayOutputStream()))
                .withMessage("safeMode must be one of unsafe, safe, server, secure, not \"high\"");
    }

    private record Rendered(ByteArrayOutputStream out, List<Finding> findings) {
        byte[] bytes() {
            return out.toByteArray();
        }

        String text() {
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private static Rendered render(CheatSheet sheet, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = renderer.render(RenderRequest.of(sheet, format), out);
        return new Rendered(out, findings);
    }

    private static CheatSheet sheet(List<Concept> concepts) {
        return new CheatSheet(
                "sheet",
                "Sheet",
                null,
                "en",
                null,
                List.of(),
                List.of(new Symptom("s", "It is slow", List.of())),
                List.of(),
                List.of(new Table("table", "Table", null, new Columns("N", "E", "D"), concepts)));
    }

    private static Concept concept(String id, String text) {
        return new Concept(
                id,
                text,
                Level.ADVANCED,
                false,
                List.of(),
                List.of(new Example("java", null, text, null)),
                List.of(Prose.of(text)),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of());
    }

    private static Concept hostileConcept(String id, String text) {
        String literal = text.replaceAll("(?=\\p{Punct})", "\\\\");
        String fence = "`".repeat(8);
        String code = fence + " " + text + " " + fence;
        Prose marked = Prose.of("a " + code + " b" + code + "c _" + literal + "_ (**" + literal + "**) " + literal);
        Prose prose = Prose.of(literal);
        return new Concept(
                id,
                text,
                null,
                false,
                List.of(),
                List.of(new Example("text", text, text + "\n\t" + text + "\n" + text, null)),
                List.of(prose, marked),
                prose,
                prose,
                prose,
                Map.of("p", text),
                List.of(id),
                List.of(new Source(URI.create("https://example.org/_a_/--x...y?q=*b*&r=%7Bc%7D~d#e"), text, null)));
    }
}
