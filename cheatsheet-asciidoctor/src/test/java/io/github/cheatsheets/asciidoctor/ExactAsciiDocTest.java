package io.github.cheatsheets.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.testing.HostileSheets;
import io.github.cheatsheets.testing.Hrefs;
import io.github.cheatsheets.testing.Run;
import io.github.cheatsheets.testing.SeededSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * That the AsciiDoc of any sheet reads as exactly the sheet: model to AsciiDoc to Asciidoctor's HTML to text.
 */
class ExactAsciiDocTest {

    private static final AsciidoctorRenderer RENDERER = new AsciidoctorRenderer();

    @AfterContainer
    static void close() {
        RENDERER.close();
    }

    @Provide
    Arbitrary<SeededSheet> sheets() {
        return HostileSheets.seeded();
    }

    @Property
    void asciidoctorReadsExactlyTheSheet(@ForAll("sheets") SeededSheet any) throws IOException {
        List<String> mismatches = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RENDERER.render(RenderRequest.of(any.sheet(), Format.HTML), out)
                .forEach(finding -> mismatches.add(finding.toString()));
        new Comparison(mismatches).compare(any.sheet(), Jsoup.parse(out.toString(StandardCharsets.UTF_8)));

        assertThat(mismatches).isEmpty();
    }

    /** Compares a sheet with a page and notes what differs. */
    private static final class Comparison {

        private final List<String> mismatches;

        Comparison(List<String> mismatches) {
            this.mismatches = mismatches;
        }

        void compare(CheatSheet sheet, Document page) {
            text("document title", sheet.title(), page.expectFirst("h1"));
            text("page title", sheet.title(), page.expectFirst("title"));
            List<Element> intro = page.select("#preamble .paragraph > p");
            same("paragraphs of intro", sheet.intro().size(), intro.size());
            for (int i = 0; i < Math.min(intro.size(), sheet.intro().size()); i++) {
                prose("intro", sheet.intro().get(i), intro.get(i));
            }
            Table table = sheet.tables().get(0);
            text("table title", table.title(), page.expectFirst("#table"));
            prose(
                    "purpose",
                    Objects.requireNonNull(table.purpose()),
                    page.expectFirst("#table + .sectionbody > .paragraph > p"));
            List<Element> headings = page.select("table.tableblock > thead th");
            same("columns", 3, headings.size());
            text("column", table.columns().name(), headings.get(0));
            text("column", table.columns().example(), headings.get(1));
            text("column", table.columns().description(), headings.get(2));
            List<Element> rows = page.select("table.tableblock > tbody > tr");
            same("rows", table.concepts().size(), rows.size());
            for (int i = 0; i < Math.min(rows.size(), table.concepts().size()); i++) {
                same("cells of row " + i, 3, rows.get(i).childrenSize());
                if (rows.get(i).childrenSize() == 3) {
                    concept(sheet, table.concepts().get(i), rows.get(i));
                }
            }
            String symptom = page.expectFirst("#_symptoms + .sectionbody li p").wholeText();
            same(
                    "symptom",
                    sheet.symptoms().get(0).text(),
                    symptom.substring(0, Math.max(0, symptom.indexOf("\u2009\u2014"))));
            same(
                    "foreign elements",
                    0,
                    page.select("script, img, iframe, object, embed, video, audio, sup, sub, mark, hr, "
                                    + ".conum, .footnote, .admonitionblock, .quoteblock, .dlist, .olist, b, i.icon")
                            .size());
            same(
                    "anchors",
                    table.concepts().size(),
                    page.select("table.tableblock a[id]").size());
            List<String> ids = page.select("[id]").eachAttr("id");
            same("ids", ids.stream().distinct().toList(), ids);
            same("links", Hrefs.of(sheet), page.select("#content a[href]").eachAttr("href"));
        }

        private void concept(CheatSheet sheet, Concept concept, Element row) {
            text("name", concept.name(), row.child(0).selectFirst("strong"));
            same("anchor", concept.id(), row.child(0).expectFirst("a").id());
            List<Element> blocks = row.child(1).select(".listingblock");
            same("examples", concept.examples().size(), blocks.size());
            for (int i = 0; i < Math.min(blocks.size(), concept.examples().size()); i++) {
                Example example = concept.examples().get(i);
                if (example.title() != null) {
                    text("example title", example.title(), blocks.get(i).selectFirst(".title"));
                }
                text("code in " + example.lang(), example.code(), blocks.get(i).selectFirst("pre code"));
            }
            List<Element> bullets = row.child(2).select("> .content > .ulist > ul > li > p");
            same("bullets", concept.description().size(), bullets.size());
            for (int i = 0; i < Math.min(bullets.size(), concept.description().size()); i++) {
                prose("bullet", concept.description().get(i), bullets.get(i));
            }
            List<Element> lines = row.child(2).select("> .content > .paragraph > p");
            same("lines", 6, lines.size());
            if (lines.size() == 6) {
                line("Use when:", concept.useWhen(), lines.get(0));
                line("Avoid when:", concept.avoidWhen(), lines.get(1));
                line("Verify by:", concept.verifyBy(), lines.get(2));
                Map.Entry<String, String> range =
                        concept.appliesTo().entrySet().iterator().next();
                same(
                        "versions",
                        "Applies to: " + range.getKey() + " " + range.getValue(),
                        lines.get(3).wholeText());
                String other =
                        sheet.concept(concept.seeAlso().get(0)).orElseThrow().name();
                same("see also", "See also: " + other, lines.get(4).wholeText());
                same(
                        "see also",
                        "#" + concept.seeAlso().get(0),
                        lines.get(4).expectFirst("a").attr("href"));
                same(
                        "source",
                        "Sources: " + concept.sources().get(0).label(),
                        lines.get(5).wholeText());
                same(
                        "source",
                        concept.sources().get(0).url().toString(),
                        lines.get(5).expectFirst("a").attr("href"));
                same("links", 1, lines.get(5).select("a").size());
            }
        }

        private void line(String label, @Nullable Prose prose, Element line) {
            List<Run> expected = new ArrayList<>(List.of(new Run(label, "strong")));
            List<Run> runs = Run.of(Objects.requireNonNull(prose));
            expected.add(new Run(" ", ""));
            if (runs.get(0).style().isEmpty()) {
                expected.set(1, new Run(" " + runs.get(0).text(), ""));
                runs.remove(0);
            }
            expected.addAll(runs);
            same(label + " " + prose.markdown(), expected, Run.of(line));
        }

        private void prose(String what, Prose prose, Element element) {
            same(what + " " + prose.markdown(), Run.of(prose), Run.of(element));
        }

        private void text(String what, String expected, @Nullable Element element) {
            same(what, expected, element == null ? null : element.wholeText());
        }

        private void same(String what, Object expected, @Nullable Object actual) {
            if (!expected.equals(actual)) {
                mismatches.add(what + "\n  expected " + expected + "\n  but was  " + actual);
            }
        }
    }
}
