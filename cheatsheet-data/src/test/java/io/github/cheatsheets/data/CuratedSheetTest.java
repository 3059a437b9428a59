package io.github.cheatsheets.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Prose;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CuratedSheetTest {

    private static final CheatSheet SHEET = CheatSheets.onClassPath().load("backend-performance");

    static Stream<Concept> concepts() {
        return SHEET.concepts();
    }

    @Test
    void readsWithoutAFinding() {
        SheetReading reading = CheatSheets.onClassPath().check("backend-performance");

        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void hasTheTwelveToolsOfTheFirstTable() {
        assertThat(SHEET.tables().get(0).concepts())
                .extracting(Concept::id)
                .containsExactly(
                        "new-relic",
                        "datadog",
                        "dynatrace",
                        "signoz",
                        "prometheus",
                        "elastic-apm",
                        "jfr",
                        "async-profiler",
                        "py-spy",
                        "go-pprof",
                        "linux-perf",
                        "bpftrace");
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void eachConceptIsCompleteAndShort(Concept concept) {
        assertThat(concept.level()).isNotNull();
        assertThat(concept.tags()).hasSizeBetween(2, 4);
        assertThat(concept.examples()).isNotEmpty();
        assertThat(concept.description()).hasSizeBetween(2, 3).allSatisfy(bullet -> assertThat(bullet.plainText())
                .hasSizeLessThanOrEqualTo(180));
        assertThat(concept.useWhen()).isNotNull();
        assertThat(Stream.of(concept.useWhen(), concept.avoidWhen(), concept.verifyBy())
                        .filter(Objects::nonNull)
                        .map(Prose::plainText))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void eachExampleFitsACard(Concept concept) {
        for (Example example : concept.examples()) {
            List<String> lines = example.code().lines().toList();
            assertThat(lines).hasSizeLessThanOrEqualTo(12).allSatisfy(line -> assertThat(line)
                    .hasSizeLessThanOrEqualTo(72));
        }
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void eachSourceIsASecurePageAndNotABareHost(Concept concept) {
        assertThat(concept.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.url()).hasScheme("https");
            assertThat(source.url().getPath()).isNotIn("", "/");
            assertThat(source.checked()).isNotNull();
        });
    }
}
