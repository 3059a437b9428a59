package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import io.github.cheatsheets.render.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the text of a PDF, in its reading order, is the data: concept by concept, to the letter, with nothing between. */
class ExactPdfTextTest {

    private static final CheatSheet SHEET = SampleSheet.withEverything();
    private static final Labels LABELS = Labels.of(SHEET);

    @ParameterizedTest
    @ValueSource(strings = {"cards", "reference", "pocket"})
    void theTextOfEachConceptIsItsData(String layout) throws Exception {
        // Numbers of pages are the layout's.
        String text = squeezed(
                Pdfs.logicalText(Pdfs.of(SHEET, Map.of("layout", layout))).replaceAll("\\u00A0\\(\\d+\\)", ""));

        int from = text.indexOf("Whatthetable");
        for (Concept concept : SHEET.concepts().toList()) {
            String expected = squeezed(String.join("", expected(concept, layout)));
            int found = text.indexOf(expected, from);
            assertThat(found)
                    .as("%s in %s", expected, text.substring(Math.min(Math.max(0, from), text.length())))
                    .isNotNegative();
            from = found + expected.length();
        }
    }

    private static List<String> expected(Concept concept, String layout) {
        List<String> parts =
                new ArrayList<>(List.of(concept.name(), LABELS.level(Objects.requireNonNull(concept.level()))));
        if (layout.equals("pocket")) {
            parts.addAll(List.of("–", Objects.requireNonNull(concept.useWhen()).plainText()));
            parts.addAll(remark(LABELS.avoidWhen(), concept.avoidWhen()));
            return parts;
        }
        for (Example example : concept.examples()) {
            parts.addAll(List.of(Objects.requireNonNull(example.title()), example.code()));
        }
        concept.description().forEach(bullet -> parts.addAll(List.of("•", bullet.plainText())));
        parts.addAll(remark(LABELS.useWhen(), concept.useWhen()));
        parts.addAll(remark(LABELS.avoidWhen(), concept.avoidWhen()));
        parts.addAll(remark(LABELS.verifyBy(), concept.verifyBy()));
        parts.add(LABELS.appliesTo() + ":postgresql >=11");
        parts.add(LABELS.seeAlso() + ":"
                + concept.seeAlso().stream().map(ExactPdfTextTest::name).collect(Collectors.joining(",")));
        Source source = concept.sources().get(0);
        parts.add(LABELS.sources() + ":"
                + (layout.equals("cards") ? source.url().getHost() : source.label() + "(" + source.url() + ")"));
        return parts;
    }

    private static List<String> remark(String label, @Nullable Prose prose) {
        return List.of(label + ":", Objects.requireNonNull(prose).plainText());
    }

    private static String name(String id) {
        return SHEET.concepts()
                .filter(concept -> concept.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** White space is what lines and columns make of it; zero-width spaces are where lines may end. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u200B]+", "");
    }
}
