package io.github.cheatsheets.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Columns;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.testing.HostileSheets;
import io.github.cheatsheets.testing.Hrefs;
import io.github.cheatsheets.testing.Run;
import io.github.cheatsheets.testing.SeededSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** That any sheet comes back from a format, or through YAML, exactly as it was. */
class ExactSheetsTest {

    private final Renderers renderers = Renderers.load(ExactSheetsTest.class.getClassLoader());

    @Provide
    Arbitrary<SeededSheet> sheets() {
        return HostileSheets.seeded();
    }

    @Property
    void jsonIsYamlThatReadsAsTheSameSheet(@ForAll("sheets") SeededSheet any) throws IOException {
        Path folder = Files.createTempDirectory("exact");
        Path file = folder.resolve("sheet.yaml");
        try {
            Files.writeString(file, render(any.sheet(), Format.JSON));

            assertThat(CheatSheets.read(file)).isEqualTo(any.sheet());
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    @Property
    void htmlReadsAsTheSheet(@ForAll("sheets") SeededSheet any) throws IOException {
        CheatSheet sheet = any.sheet();
        Document page = Jsoup.parse(render(sheet, Format.HTML));
        Expected expected = new Expected();
        expected.same("title", sheet.title(), page.expectFirst("title").wholeText());
        expected.same("heading", sheet.title(), page.expectFirst("h1").wholeText());
        expected.same(
                "version",
                Objects.requireNonNull(sheet.version()),
                page.expectFirst(".version").wholeText());
        expected.same(
                "licence",
                Objects.requireNonNull(sheet.license()),
                page.expectFirst(".license").wholeText());
        expected.proses("intro", sheet.intro(), page.select("#_about .intro > p"));
        expected.same(
                "symptoms",
                sheet.symptoms().stream().map(Symptom::text).toList(),
                texts(page.select("#_symptoms article h3 a")));
        Table table = sheet.tables().get(0);
        expected.same("contents", table.title(), page.expectFirst("nav ol a").wholeText());
        Element section = page.expectFirst("section.concepts");
        expected.same("table", table.title(), section.expectFirst("h2").wholeText());
        expected.proses("purpose", List.of(Objects.requireNonNull(table.purpose())), section.select("p.purpose"));
        Columns columns = table.columns();
        expected.same(
                "columns",
                List.of(columns.name(), columns.example(), columns.description()),
                texts(section.select("thead th")));
        List<Element> rows = section.select("tbody > tr");
        expected.same("rows", table.concepts().size(), rows.size());
        for (int i = 0; i < table.concepts().size(); i++) {
            Concept concept = table.concepts().get(i);
            Element row = rows.get(i);
            expected.same("cells", 3, row.childrenSize());
            expected.same("name", concept.name(), row.expectFirst("th .term").wholeText());
            expected.same("code", codes(concept), texts(row.select("pre code")));
            expected.same("example titles", titles(concept), texts(row.select("figcaption .title")));
            expected.proses("bullets", concept.description(), row.select("td > ul > li"));
            expected.proses("decisions", decisions(concept), row.select("td > dl > dd:not(:has(> ul))"));
            expected.same("lists", lists(sheet, concept), texts(row.select("td > dl > dd > ul > li")));
        }
        expected.same(
                "index",
                sheet.concepts().map(Concept::name).sorted().toList(),
                texts(page.select("#_index li")).stream().sorted().toList());
        List<String> ids = page.select("[id]").eachAttr("id");
        expected.same("anchors", ids.stream().distinct().toList(), ids);
        expected.same("scripts", 1, page.select("script").size());
        expected.same("styles", 1, page.select("style").size());
        expected.same("forms", 1, page.select("form").size());
        expected.same("icons", 1, page.select("link").size());
        expected.same(
                "foreign elements",
                0,
                page.select("img, iframe, object, embed, base, svg, math").size());
        expected.toBeMet();
    }

    @Property
    void markdownReadsAsTheSheet(@ForAll("sheets") SeededSheet any) throws IOException {
        CheatSheet sheet = any.sheet();
        Node read = Parser.builder().build().parse(render(sheet, Format.MD));
        Element page = Jsoup.parse(HtmlRenderer.builder().build().render(read)).body();
        Expected expected = new Expected();
        expected.same("heading", sheet.title(), page.expectFirst("h1").wholeText());
        expected.same(
                "table", sheet.tables().get(0).title(), page.expectFirst("h2").wholeText());
        List<Concept> concepts = sheet.concepts().toList();
        List<Element> headings = page.select("h3");
        expected.same("concepts", concepts.size(), headings.size());
        for (int i = 0; i < concepts.size(); i++) {
            Concept concept = concepts.get(i);
            Element heading = headings.get(i);
            expected.same("name", concept.name(), heading.wholeText());
            List<Element> section = heading.nextElementSiblings().stream()
                    .takeWhile(sibling -> !sibling.normalName().startsWith("h"))
                    .toList();
            expected.same(
                    "code",
                    codes(concept),
                    section.stream()
                            .filter(block -> block.normalName().equals("pre"))
                            .map(block -> block.wholeText().replaceFirst("\\n\\z", ""))
                            .toList());
            List<Element> items = section.get(section.size() - 1).children();
            expected.same("items", concept.description().size() + 6, items.size());
            expected.proses("bullets", concept.description(), items.subList(0, 3));
        }
        List<String> anchors = new ArrayList<>(List.of("table"));
        concepts.forEach(concept -> anchors.add(concept.id()));
        expected.same("anchors", anchors, page.select("[id]").eachAttr("id"));
        expected.same("links", Hrefs.of(sheet), page.select("a[href]").eachAttr("href"));
        expected.same(
                "foreign elements",
                0,
                page.select("script, img, iframe, object, link, hr, blockquote, ol, h4, h5, h6")
                        .size());
        expected.toBeMet();
    }

    private static List<String> codes(Concept concept) {
        return concept.examples().stream().map(Example::code).toList();
    }

    private static List<String> titles(Concept concept) {
        return concept.examples().stream()
                .map(Example::title)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Prose> decisions(Concept concept) {
        return Stream.of(concept.useWhen(), concept.avoidWhen(), concept.verifyBy())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> lists(CheatSheet sheet, Concept concept) {
        List<String> lists = new ArrayList<>();
        concept.appliesTo().forEach((product, range) -> lists.add(product + " " + range));
        concept.seeAlso()
                .forEach(id -> lists.add(sheet.concept(id).orElseThrow().name()));
        concept.sources().forEach(source -> lists.add(source.label()));
        return lists;
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream().map(Element::wholeText).toList();
    }

    private String render(CheatSheet sheet, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderers.find(format, Renderer.BUILTIN).render(RenderRequest.of(sheet, format), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final class Expected {

        private final List<String> mismatches = new ArrayList<>();

        void same(String what, Object expected, Object actual) {
            if (!expected.equals(actual)) {
                mismatches.add(what + "\n  expected " + expected + "\n  but was  " + actual);
            }
        }

        void proses(String what, List<Prose> expected, List<Element> actual) {
            same(
                    what,
                    expected.stream().map(Run::of).toList(),
                    actual.stream().map(Run::of).toList());
        }

        void toBeMet() {
            assertThat(mismatches).isEmpty();
        }
    }
}
