package io.github.cheatsheets.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.testing.HostileSheets;
import io.github.cheatsheets.testing.HostileVerifications;
import io.github.cheatsheets.verification.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** That marks of examples say exactly what is known, and leave everything else as it is without them. */
class MarksTest {

    private final Renderers renderers = Renderers.load(MarksTest.class.getClassLoader());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void jsonHasTheVerdictsAndNothingElseIsChanged(long seed) throws IOException {
        CheatSheet sheet = HostileSheets.sheet(seed, 40);
        Verification verification = HostileVerifications.of(seed, sheet);
        JsonMapper mapper = new JsonMapper();
        ObjectNode json = (ObjectNode) mapper.readTree(render(sheet, verification, Format.JSON));

        JsonNode summary = json.remove("verification");
        assertThat(summary.get("date").asString()).isEqualTo("2026-11-25");
        verification.counts(sheet).forEach((strength, count) -> assertThat(
                        summary.get("examples").get(strength.id()).asLong())
                .isEqualTo(count));
        assertThat(summary.get("tools")).extracting(JsonNode::asString).containsExactlyElementsOf(verification.tools());
        ArrayNode concepts = (ArrayNode) json.get("tables").get(0).get("concepts");
        int row = 0;
        for (Concept concept : sheet.concepts().toList()) {
            ArrayNode examples = (ArrayNode) concepts.get(row++).get("examples");
            for (int i = 0; i < examples.size(); i++) {
                Optional<JsonNode> verdict = Optional.ofNullable(((ObjectNode) examples.get(i)).remove("verdict"));
                assertThat(verdict.map(node -> node.get("strength").asString()))
                        .isEqualTo(verification.of(concept, i).map(known -> known.strength()
                                .id()));
                assertThat(verdict.map(node -> node.get("by").asString()))
                        .isEqualTo(verification.of(concept, i).map(known -> known.by()));
            }
        }
        assertThat(json).isEqualTo(mapper.readTree(render(sheet, Verification.NONE, Format.JSON)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void markdownHasTheMarksAndNothingElseIsChanged(long seed) throws IOException {
        CheatSheet sheet = HostileSheets.sheet(seed, 40);
        Verification verification = HostileVerifications.of(seed, sheet);
        Labels labels = Labels.of(sheet);
        Element page = read(render(sheet, verification, Format.MD));

        List<Element> intro = page.select("> p:nth-child(-n+" + (sheet.intro().size() + 2) + ")");
        Element summary = intro.get(intro.size() - 1);
        assertThat(summary.wholeText()).isEqualTo(labels.verified(sheet, verification));
        Element legend = Objects.requireNonNull(summary.nextElementSibling());
        assertThat(legend.children())
                .extracting(Element::wholeText)
                .containsExactlyElementsOf(verification.strengths(sheet).stream()
                        .map(strength -> labels.mark(strength) + ": " + labels.meaning(strength))
                        .toList());
        legend.remove();
        summary.remove();
        List<String> marks = new ArrayList<>();
        Iterator<Element> blocks = List.copyOf(page.select("> pre")).iterator();
        for (Concept concept : sheet.concepts().toList()) {
            for (int i = 0; i < concept.examples().size(); i++) {
                Element block = blocks.next();
                verification.of(concept, i).ifPresent(verdict -> {
                    Element mark = Objects.requireNonNull(block.nextElementSibling());
                    assertThat(mark.wholeText()).isEqualTo(labels.mark(verdict));
                    assertThat(mark.children()).isEmpty();
                    marks.add(mark.wholeText());
                    mark.remove();
                });
            }
        }
        assertThat(marks).hasSize(verification.verdicts().size());
        assertThat(shape(page)).isEqualTo(shape(read(render(sheet, Verification.NONE, Format.MD))));
    }

    private static Element read(String markdown) {
        return Jsoup.parse(HtmlRenderer.builder()
                        .build()
                        .render(Parser.builder().build().parse(markdown)))
                .body();
    }

    private static List<String> shape(Element page) {
        return page.children().stream().map(Element::outerHtml).toList();
    }

    private String render(CheatSheet sheet, Verification verification, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderers
                .find(format, Renderer.BUILTIN)
                .render(RenderRequest.of(sheet, format).withVerification(verification), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
