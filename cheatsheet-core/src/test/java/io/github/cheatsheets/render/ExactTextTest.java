package io.github.cheatsheets.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.BidiControls;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Columns;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

class ExactTextTest {

    private static final String DISGUISED = "a\u202eb\u2066c";
    private static final Prose MARKED = Prose.of("`a\u202eb` *c\u202ed* **e\u202ef** [g\u202eh](https://a.b)");
    private static final String WARNING =
            "This code holds characters that change the direction of what is read without being seen (line:column):"
                    + " U+202E RIGHT-TO-LEFT OVERRIDE (1:2, 2:3), U+2066 LEFT-TO-RIGHT ISOLATE (1:4, 2:5).";

    static List<String> hostileTexts() {
        return List.of(
                "<script>alert(1)</script>",
                "</style><b>",
                "a | b || c",
                "\"quoted\" & 'single'",
                "{attr} {set:x:y}",
                "*not strong* _not em_ `not code`",
                "# no heading",
                "1. no list",
                "- no list",
                "[no](link) ![no](image)",
                "-> => <- <= << >> ... (C) --",
                "\\back\\slash \\* \\",
                "&amp; &lt; &#39;",
                "include::/etc/passwd[]",
                "| ---",
                "~~~ ``` ~~",
                "\u202ereversed \ud83d\ude00 \u00e9");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void htmlSaysExactlyTheText(String text) throws IOException {
        Document page = Jsoup.parse(render(sheet(text), Format.HTML));

        assertThat(page.title()).isEqualTo(text);
        assertThat(page.expectFirst("h1").wholeText()).isEqualTo(text);
        assertThat(page.select(".version, .license, nav ol a, section.concepts h2, p.purpose, thead th"))
                .extracting(Element::wholeText)
                .hasSize(8)
                .containsOnly(text);
        assertThat(page.expectFirst("tbody th .term").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst("tbody figcaption .title").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst("tbody td pre code").wholeText()).isEqualTo(text + "\n\t" + text);
        assertThat(page.select("tbody td > ul > li, tbody td > dl > dd"))
                .extracting(Element::wholeText)
                .containsExactly(text, text, text, text, "p " + text, text, text);
        assertThat(page.select("#_symptoms h3, #_symptoms li, #_index li"))
                .extracting(Element::wholeText)
                .containsExactly(text, text, text);
        assertThat(page.select("img, iframe, object, embed, base, svg")).isEmpty();
        assertThat(page.select("script, style")).hasSize(2).allSatisfy(asset -> assertThat(asset.data())
                .doesNotContain("</"));
    }

    @Test
    void htmlShowsControlsThatCouldDisguiseCode() throws IOException {
        Document page = Jsoup.parse(render(sheet("a\u202eb"), Format.HTML));

        assertThat(page.expectFirst("pre code span").attr("data-control")).isEqualTo("U+202E");
        page.select("title, option").remove();
        // Wherever text is text: the control stands in an element of its own, which says what it is.
        assertThat(page.select("*:matchesWholeOwnText(\u202e)"))
                .hasSizeGreaterThan(20)
                .allSatisfy(element -> assertThat(element.outerHtml())
                        .isEqualTo("<span class=\"bidi\" data-control=\"U+202E\">\u202e</span>"));
    }

    @Test
    void jsonShowsControlsThatCouldDisguiseCode() throws IOException {
        String json = render(sheet(DISGUISED, MARKED), Format.JSON);

        assertThat(BidiControls.isIn(json)).isFalse();
        assertThat(json)
                .contains(
                        "\"title\" : \"a\\u202Eb\\u2066c\"", "\"code\" : \"a\\u202Eb\\u2066c\\n\\ta\\u202Eb\\u2066c\"");
    }

    @Test
    void markdownShowsControlsThatCouldDisguiseCode() throws IOException {
        String markdown = render(sheet(DISGUISED, MARKED), Format.MD);

        assertThat(BidiControls.isIn(markdown.replaceAll("(?s)```.*?```", ""))).isFalse();
        assertThat(markdown)
                .contains(
                        "# a&#x202e;b&#x2066;c\n",
                        "<code>a&#x202e;b</code> *c&#x202e;d* **e&#x202e;f** [g&#x202e;h](https://a.b)",
                        "**Applies to:** p a&#x202e;b&#x2066;c\n",
                        "**See also:** [a&#x202e;b&#x2066;c](#concept)\n",
                        "```\n\n" + WARNING + "\n");
    }

    @Test
    void asciiDocShowsControlsThatCouldDisguiseCode() throws IOException {
        String asciiDoc = render(sheet(DISGUISED, MARKED), Format.ADOC);

        assertThat(BidiControls.isIn(asciiDoc.replaceAll("(?s)\n----\n.*?\n----\n", "")))
                .isFalse();
        assertThat(asciiDoc)
                .contains(
                        "= a&#x202e;b&#x2066;c\n",
                        "`a&#x202e;b` _c&#x202e;d_ *e&#x202e;f* link:https://a.b[g&#x202e;h]",
                        "xref:concept[a&#x202e;b&#x2066;c]",
                        "----\n\n[.bidi]\n" + WARNING + "\n");
    }

    @Test
    void codeWithoutControlsHasNoWarning() throws IOException {
        assertThat(render(sheet("\u05d0\u200f"), Format.MD)).doesNotContain("direction");
        assertThat(render(sheet("\u05d0\u200f"), Format.ADOC)).doesNotContain("bidi");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void markdownSaysExactlyTheText(String text) throws IOException {
        List<String> texts = new ArrayList<>();
        Node markdown = Parser.builder().build().parse(render(sheet(text), Format.MD));
        markdown.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                texts.add(block.getLiteral());
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError("an image appears: " + image);
            }

            @Override
            public void visit(HtmlBlock block) {
                throw new AssertionError("HTML appears: " + block.getLiteral());
            }

            @Override
            protected void visitChildren(Node parent) {
                StringBuilder read = new StringBuilder();
                for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                    if (child instanceof Text leaf) {
                        read.append(leaf.getLiteral());
                    } else if (child instanceof Code leaf) {
                        read.append(leaf.getLiteral());
                    }
                }
                texts.add(read.toString());
                super.visitChildren(parent);
            }
        });

        assertThat(texts).contains(text + "\n\t" + text + "\n");
        // Title, table, concept, example, bullet, source, symptom's concept.
        assertThat(texts).filteredOn(text::equals).hasSizeGreaterThanOrEqualTo(7);
        assertThat(texts).contains(" " + text, " p " + text, text + ": ");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void jsonSaysExactlyTheText(String text) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser json = new JsonFactory()
                .createParser(tools.jackson.core.ObjectReadContext.empty(), render(sheet(text), Format.JSON))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    values.add(json.getString());
                }
            }
        }

        assertThat(values)
                .contains(text + "\n\t" + text)
                .filteredOn(text::equals)
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void outputsDependOnNothingButTheSheet() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (Format format : List.of(Format.ADOC, Format.HTML, Format.MD, Format.JSON)) {
            String first = render(sheet("text"), format);
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(render(sheet("text"), format)).isEqualTo(first);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void aColumnThatNoConceptFillsIsNotRendered() throws IOException {
        Concept bare = new Concept(
                "a",
                "A",
                null,
                false,
                List.of(),
                List.of(new Example("text", null, "x", null)),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of());
        CheatSheet sheet = new CheatSheet(
                "s",
                "S",
                null,
                "en",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Table("t", "T", null, new Columns("N", "E", "D"), List.of(bare))));

        assertThat(Jsoup.parse(render(sheet, Format.HTML)).select("thead th"))
                .extracting(Element::text)
                .containsExactly("N", "E");
        assertThat(render(sheet, Format.ADOC)).contains("cols=\"2,5a\"").doesNotContain("|D");
    }

    private static String render(CheatSheet sheet, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Renderers renderers = Renderers.load(ExactTextTest.class.getClassLoader())) {
            assertThat(renderers.find(format, Renderer.BUILTIN).render(RenderRequest.of(sheet, format), out))
                    .isEmpty();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CheatSheet sheet(String text) {
        return sheet(text, literal(text));
    }

    private static CheatSheet sheet(String text, Prose prose) {
        Concept concept = new Concept(
                "concept",
                text,
                null,
                false,
                List.of(),
                List.of(new Example("text", text, text + "\n\t" + text, null)),
                List.of(prose),
                prose,
                prose,
                prose,
                Map.of("p", text),
                List.of("concept"),
                List.of(new Source(URI.create("https://example.org/?a=1&b=%3C"), text, null)));
        return new CheatSheet(
                "sheet",
                text,
                text,
                "en",
                text,
                List.of(prose),
                List.of(new Symptom("symptom", text, List.of("concept"))),
                List.of(),
                List.of(new Table("table", text, prose, new Columns(text, text, text), List.of(concept))));
    }

    /** Returns prose that reads as the text: CommonMark takes any ASCII punctuation after a backslash as itself. */
    private static Prose literal(String text) {
        Prose prose = Prose.of(text.replaceAll("(?=\\p{Punct})", "\\\\"));
        assertThat(prose.plainText()).isEqualTo(text);
        return prose;
    }
}
