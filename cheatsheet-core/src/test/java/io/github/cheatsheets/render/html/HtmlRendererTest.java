package io.github.cheatsheets.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Columns;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private static final int MOST_BYTES_OF_STYLE_AND_SCRIPT = 60_000;

    private final CheatSheet team = CheatSheets.read(Path.of("src/test/resources/golden/team.yaml"));

    HtmlRendererTest() throws IOException {}

    @Test
    void onlyTheStyleAndScriptThatThePageHoldsMayRun() throws IOException, NoSuchAlgorithmException {
        Document page = page(RenderRequest.of(team, Format.HTML));
        Element policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]");

        assertThat(policy.attr("content").split("; "))
                .contains(
                        "default-src 'none'",
                        "style-src '" + hash(page.expectFirst("style")) + "'",
                        "script-src '" + hash(page.expectFirst("script")) + "'",
                        "base-uri 'none'",
                        "form-action 'none'");
        assertThat(page.expectFirst("meta[charset]").nextElementSibling()).isEqualTo(policy);
        assertThat(page.select("[style], [src], link:not([rel=icon]), meta[http-equiv=refresh]"))
                .isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .extracting(Attribute::getKey)
                .noneMatch(name -> name.startsWith("on"));
    }

    @Test
    void styleAndScriptStaySmall() throws IOException {
        Document page = page(RenderRequest.of(team, Format.HTML));
        String assets =
                page.expectFirst("style").data() + page.expectFirst("script").data();

        assertThat(assets.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES_OF_STYLE_AND_SCRIPT);
        assertThat(assets).doesNotContain("http:", "https:", "url(", "@import", "eval(", "innerHTML");
    }

    @Test
    void everyTableConceptAndSymptomHasAnAnchorAndEveryAnchorALink() throws IOException {
        Document page = page(RenderRequest.of(team, Format.HTML));
        Set<String> ids = new HashSet<>();

        page.select("[id]").forEach(element -> assertThat(ids.add(element.id()))
                .as("id %s is the only one", element.id())
                .isTrue());
        assertThat(ids).contains("release", "words", "deploy", "roll-back", "slo", "deploy-hangs");
        for (String id : List.of("release", "words", "deploy", "roll-back", "slo", "deploy-hangs")) {
            assertThat(page.expectFirst("#" + id).select("a.anchor[href=#" + id + "]"))
                    .hasSize(1);
        }
        page.select("a[href^=#], [for], [aria-labelledby], [aria-controls]").forEach(element -> {
            for (String attribute : List.of("href", "for", "aria-labelledby", "aria-controls")) {
                if (element.hasAttr(attribute)) {
                    assertThat(ids).contains(element.attr(attribute).replace("#", ""));
                }
            }
        });
    }

    @Test
    void thePageSaysWhatItCovers() throws IOException {
        Document page = page(RenderRequest.of(team, Format.HTML));

        assertThat(page.select(".covers dl > div"))
                .extracting(Element::text)
                .containsExactly("Tables 2", "Concepts 3", "Examples 2", "Languages 2", "Symptoms 1");
        assertThat(page.select(".covers .levels li")).extracting(Element::text).containsExactly("1 foundational");
        assertThat(page.select("#_index h3")).extracting(Element::text).containsExactly("D", "R", "S");
        assertThat(page.select("#_index li"))
                .extracting(Element::text)
                .containsExactly("deploy", "roll-back (undo)", "SLO");
    }

    @Test
    void whatIsKnownOfExamplesStandsBesideThemAndIsSummedUp() throws IOException {
        Concept deploy = team.concept("deploy").orElseThrow();
        Verification verification = new Verification(
                LocalDate.of(2026, 11, 25),
                Map.of(
                        Verification.path(deploy, 0),
                        new Verdict(Strength.NOT_CHECKED, "needs a cluster"),
                        Verification.path(deploy, 1),
                        new Verdict(Strength.COMPILED, "javac 17")));
        Document page = page(RenderRequest.of(team, Format.HTML).withVerification(verification));

        assertThat(page.select("#deploy figcaption .mark"))
                .extracting(Element::text)
                .containsExactly("\u25CB not checked needs a cluster", "\u25C6 compiled javac 17");
        assertThat(page.expectFirst(".checked").text())
                .isEqualTo("Examples: 0 executed, 1 compiled, 0 parsed, 1 not checked, on 2026-11-25. "
                        + "Checked with javac 17.");
        assertThat(page.select(".legend li"))
                .extracting(Element::text)
                .containsExactly(
                        "\u25C6 compiled taken by the real compiler, names and types included",
                        "\u25CB not checked no machine has checked it");
    }

    @Test
    void aSheetThatWasNotVerifiedCarriesNoMark() throws IOException {
        Document page = page(RenderRequest.of(team, Format.HTML));

        assertThat(page.select(".mark, .checked, .legend")).isEmpty();
    }

    @Test
    void codeHasTheTokensOfTheHighlighter() throws IOException {
        Document page = page(RenderRequest.of(team, Format.HTML));

        assertThat(page.select("code.language-java span.comment"))
                .extracting(Element::wholeText)
                .containsExactly("// <1> no callout, no comment lost");
    }

    @Test
    void aLinkInWhichNothingCanBeSeenIsCalledByItsAddress() throws IOException {
        Concept concept = new Concept(
                "concept",
                "Concept",
                null,
                false,
                List.of("\u00A0"),
                List.of(),
                List.of(Prose.of("[&nbsp;](https://example.org/) [seen](https://example.org/)")),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of());
        CheatSheet sheet = team.withTables(
                List.of(new Table("table", "Table", null, new Columns("a", "b", "c"), List.of(concept))));
        Document page = page(RenderRequest.of(sheet, Format.HTML));

        assertThat(page.select("#concept td a, #concept .tags a"))
                .extracting(link -> link.attr("aria-label"))
                .containsExactly("?tag=%C2%A0", "https://example.org/", "");
    }

    @Test
    void aLongSheetIsOnePageWithEveryRowOnce() throws IOException {
        Concept slo = team.concept("slo").orElseThrow();
        List<Concept> concepts = IntStream.range(0, 2010)
                .mapToObj(i -> new Concept(
                        "c" + i,
                        slo.name(),
                        slo.level(),
                        slo.core(),
                        slo.tags(),
                        slo.examples(),
                        slo.description(),
                        slo.useWhen(),
                        slo.avoidWhen(),
                        slo.verifyBy(),
                        slo.appliesTo(),
                        slo.seeAlso(),
                        slo.sources()))
                .toList();
        Table words = team.tables().get(1);
        CheatSheet sheet = team.withTables(
                List.of(new Table(words.id(), words.title(), words.purpose(), words.columns(), concepts)));
        Document page = page(RenderRequest.of(sheet, Format.HTML));

        assertThat(page.select("#words tbody > tr").eachAttr("id"))
                .containsExactlyElementsOf(concepts.stream().map(Concept::id).toList());
        assertThat(page.select("#_index li a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        concepts.stream().map(concept -> "#" + concept.id()).toList());
        assertThat(page.select("html, head, body, main, #words table, #_index")).hasSize(6);
    }

    private static Document page(RenderRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new HtmlRenderer().render(request, out)).isEmpty();
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static String hash(Element element) throws NoSuchAlgorithmException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
