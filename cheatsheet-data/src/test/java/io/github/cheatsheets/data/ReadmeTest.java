package io.github.cheatsheets.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The counts in the README are those of the sheet, and of the record of its checks. */
class ReadmeTest {

    private static final CheatSheet SHEET = CuratedSheet.SHEET;
    private static final List<Strength> STRENGTHS =
            Arrays.stream(Strength.values()).sorted(Comparator.reverseOrder()).toList();

    @Test
    void theReadmeCountsByTable() throws IOException {
        Verification verification = ShippedRecord.read().of(SHEET);

        assertThat(Files.readString(Path.of("..", "README.md")))
                .contains(SHEET.tables().stream()
                        .map(table -> row(table, verification))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void theReadmeCountsByLanguage() throws IOException {
        Verification verification = ShippedRecord.read().of(SHEET);
        Map<String, Map<Strength, Long>> languages = new TreeMap<>();
        SHEET.concepts().forEach(concept -> {
            for (int i = 0; i < concept.examples().size(); i++) {
                Strength strength = verification.of(concept, i).orElseThrow().strength();
                languages
                        .computeIfAbsent(concept.examples().get(i).lang(), language -> new TreeMap<>())
                        .merge(strength, 1L, Long::sum);
            }
        });

        assertThat(Files.readString(Path.of("..", "README.md")))
                .contains(languages.entrySet().stream()
                        .map(language -> row(language.getKey(), strengths(language.getValue())))
                        .collect(Collectors.joining("\n")));
    }

    private static String row(Table table, Verification verification) {
        Stream<Long> levels = Stream.concat(
                Stream.of((long) table.concepts().size()),
                Arrays.stream(Level.values()).map(level -> count(table, concept -> concept.level() == level)));
        Map<Strength, Long> counts = verification.counts(SHEET.withTables(List.of(table)));
        return row(table.title(), Stream.concat(levels, strengths(counts)));
    }

    private static long count(Table table, Predicate<Concept> condition) {
        return table.concepts().stream().filter(condition).count();
    }

    private static Stream<Long> strengths(Map<Strength, Long> counts) {
        return STRENGTHS.stream().map(strength -> counts.getOrDefault(strength, 0L));
    }

    private static String row(String name, Stream<Long> counts) {
        return "| " + name + " | "
                + counts.map(count -> count == 0 ? "" : count.toString()).collect(Collectors.joining(" | ")) + " |";
    }
}
