package io.github.cheatsheets.data;

import static io.github.cheatsheets.data.CuratedSheet.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleTest {

    private static final int LINES = 12;
    private static final int COLUMNS = 72;

    static Stream<Concept> concepts() {
        return SHEET.concepts();
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void fitsACard(Concept concept) {
        assertThat(concept.examples()).hasSizeBetween(1, 3).allSatisfy(example -> assertThat(
                        example.code().lines())
                .hasSizeLessThanOrEqualTo(LINES)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS)));
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void isIndentedBySpacesAndLeavesNoneAtTheEnd(Concept concept) {
        assertThat(concept.examples())
                .allSatisfy(example ->
                        assertThat(example.code()).doesNotContain("\t").doesNotContainPattern("(?m) $"));
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void bearsATitleWhereARowHasSeveralInOneLanguage(Concept concept) {
        if (concept.examples().stream().map(Example::lang).distinct().count()
                < concept.examples().size()) {
            assertThat(concept.examples()).extracting(Example::title).doesNotContainNull();
        }
    }

    @Test
    void isPlainTextInFewRowsOnly() {
        assertThat(SHEET.concepts().map(Concept::examples).flatMap(Collection::stream))
                .filteredOn(example -> example.lang().equals("text"))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void comesAsBeforeAndAfterInAbout30Rows() {
        List<Concept> pairs = SHEET.concepts().filter(ExampleTest::isPair).toList();

        assertThat(pairs).hasSizeBetween(28, 36);
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void showsAnAfterForEachBefore(Concept concept) {
        assertThat(hasTitle(concept, "before")).isEqualTo(hasTitle(concept, "after"));
    }

    static boolean isPair(Concept concept) {
        return hasTitle(concept, "before") && hasTitle(concept, "after");
    }

    private static boolean hasTitle(Concept concept, String start) {
        return concept.examples().stream().anyMatch(example -> {
            String title = example.title();
            return title != null && title.matches(start + "\\b.*");
        });
    }
}
