package io.github.cheatsheets.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.testing.LocalRepository;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.Checkers;
import io.github.cheatsheets.verify.ExampleResult;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.OutcomeCache;
import io.github.cheatsheets.verify.SheetResult;
import io.github.cheatsheets.verify.SheetVerifier;
import io.github.cheatsheets.verify.VerificationPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Runs, compiles or parses every example of the sheet. Needs the tools that {@code .ci/run} installs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationTest {

    private static final String BROKEN = "broken";

    private SheetResult result;
    private Map<Strength, Long> counts;

    @BeforeAll
    void verify() throws Exception {
        SheetReading reading = CheatSheets.onClassPath().check("backend-performance");
        try (SheetVerifier verifier = new SheetVerifier(
                Checkers.of(VerificationTest.class.getClassLoader()),
                VerificationPolicy.DEFAULT.withExecution(true),
                LocalRepository.ofTheBuild(),
                OutcomeCache.NONE)) {
            result = verifier.verify(
                    reading.orElseThrow(),
                    reading.locations(),
                    LocalDate.now(ZoneOffset.UTC),
                    (example, done, total) -> {});
        }
        counts = result.verification().counts(reading.orElseThrow());
        Files.writeString(Path.of("target", "verification.txt"), table(), StandardCharsets.UTF_8);
        System.out.print("Curated sheet, by language and strength of check:\n" + table());
    }

    @Test
    void noExampleIsBroken() {
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void nineteenOfTwentyAreParsedAtLeast() {
        assertThat(atLeast(Strength.PARSED)).as("%s", counts).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void sixOfTenAreCompiledOrExecuted() {
        assertThat(atLeast(Strength.COMPILED)).as("%s", counts).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void fortyAreExecuted() {
        assertThat(counts.get(Strength.EXECUTED)).isGreaterThanOrEqualTo(40);
    }

    private double atLeast(Strength strength) {
        long enough = counts.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(strength) >= 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return (double) enough / result.examples().size();
    }

    /** Languages by strengths, and the reason of each example that is not checked. */
    private String table() {
        Map<String, Map<String, Integer>> rows = new TreeMap<>();
        for (ExampleResult example : result.examples()) {
            rows.computeIfAbsent(example.example().lang(), lang -> new TreeMap<>())
                    .merge(word(example), 1, Integer::sum);
        }
        List<String> words = Stream.concat(Stream.of(Strength.values()).map(Strength::id), Stream.of(BROKEN))
                .toList();
        Stream<String> lines = rows.entrySet().stream()
                .map(row -> row(
                        row.getKey(), words.stream().map(word -> row.getValue().get(word))));
        Stream<String> reasons = result.examples().stream()
                .filter(example -> Set.of(BROKEN, Strength.NOT_CHECKED.id()).contains(word(example)))
                .map(example -> example.path() + ": " + example.outcome());
        return Stream.of(
                                Stream.of(row("language", words.stream())),
                                lines,
                                Stream.of("", String.valueOf(counts)),
                                reasons)
                        .flatMap(each -> each)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String word(ExampleResult example) {
        return example.outcome() instanceof Outcome.Judged judged
                ? judged.verdict().strength().id()
                : BROKEN;
    }

    private static String row(String head, Stream<?> cells) {
        return "| " + head + " | "
                + cells.map(cell -> cell == null ? "" : cell.toString()).collect(Collectors.joining(" | ")) + " |";
    }
}
