package io.github.cheatsheets.data;

import static io.github.cheatsheets.data.CuratedSheet.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Level;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void levelsAreSpreadAsOutlined() {
        Map<Level, Long> levels = counts(SHEET.concepts().map(Concept::level));

        assertThat(levels.get(Level.FOUNDATIONAL)).isBetween(40L, 46L);
        assertThat(levels.get(Level.INTERMEDIATE)).isBetween(75L, 81L);
        assertThat(levels.get(Level.ADVANCED)).isBetween(44L, 50L);
    }

    @Test
    void noLanguageTakesMoreThanAFifthOfTheExamples() {
        Map<String, Long> languages = counts(examples().map(Example::lang));

        assertThat(languages.values()).allSatisfy(count -> assertThat(count)
                .isLessThanOrEqualTo(examples().count() / 5));
    }

    /** The build's log is where a reader of the README finds the figures of a release again. */
    @AfterAll
    static void print() {
        Map<String, Integer> tables = SHEET.tables().stream()
                .collect(Collectors.toMap(
                        table -> table.id(), table -> table.concepts().size(), Integer::sum, TreeMap::new));
        long pairs = SHEET.concepts().filter(ExampleTest::isPair).count();
        long reached = SHEET.symptoms().stream()
                .flatMap(symptom -> symptom.concepts().stream())
                .distinct()
                .count();
        System.out.println("Curated sheet: " + tables.size() + " tables, "
                + SHEET.concepts().count() + " concepts, "
                + SHEET.concepts().filter(Concept::core).count() + " in the pocket edition");
        System.out.println("  by level: " + counts(SHEET.concepts().map(Concept::level)));
        System.out.println("  by language of the " + examples().count() + " examples (" + pairs
                + " before/after pairs): " + counts(examples().map(Example::lang)));
        System.out.println("  by table: " + tables);
        System.out.println("  symptoms: " + SHEET.symptoms().size() + ", reaching " + reached + " concepts");
    }

    private static Stream<Example> examples() {
        return SHEET.concepts().map(Concept::examples).flatMap(Collection::stream);
    }

    private static <T extends Comparable<T>> Map<T, Long> counts(Stream<T> values) {
        return values.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
