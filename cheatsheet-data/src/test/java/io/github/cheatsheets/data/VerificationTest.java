package io.github.cheatsheets.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.testing.LocalRepository;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.VerificationRecord;
import io.github.cheatsheets.verify.Checkers;
import io.github.cheatsheets.verify.ExampleResult;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.OutcomeCache;
import io.github.cheatsheets.verify.SheetResult;
import io.github.cheatsheets.verify.SheetVerifier;
import io.github.cheatsheets.verify.VerificationPolicy;
import java.io.IOException;
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
import org.opentest4j.TestAbortedException;

/** Runs, compiles or parses every example of the sheet. Needs the tools that {@code .ci/run} installs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationTest {

    private static final String BROKEN = "broken";
    private static final String TO_RECORD =
            "to make the record anew: mvn verify -pl cheatsheet-data -am -Dtest=VerificationTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dcheatsheet.record=true";

    private SheetResult result;
    private Map<Strength, Long> counts;
    private VerificationRecord record;

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
        record = result.record("backend-performance", LocalDate.now(ZoneOffset.UTC), file -> file);
        if (Boolean.getBoolean("cheatsheet.record") && result.findings().isEmpty()) {
            Files.write(ShippedRecord.FILE, ShippedRecord.bytes(record.after(ShippedRecord.read())));
        }
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

    @Test
    void theShippedRecordIsOfTheExamplesAsTheyAre() throws IOException {
        VerificationRecord shipped = ShippedRecord.read();

        assertThat(shipped.entries())
                .as("examples have changed since; " + TO_RECORD)
                .extracting(VerificationRecord.Entry::example, VerificationRecord.Entry::digest)
                .containsExactlyElementsOf(record.entries().stream()
                        .map(entry -> tuple(entry.example(), entry.digest()))
                        .toList());
        assertThat(ShippedRecord.FILE).hasBinaryContent(ShippedRecord.bytes(shipped));
    }

    @Test
    void theShippedRecordSaysWhatTheChecksSay() throws IOException {
        List<ShippedRecord.Difference> differences = ShippedRecord.differences(ShippedRecord.read(), record);

        assertThat(differences)
                .as("verdicts that come from the same tools; " + TO_RECORD)
                .allMatch(ShippedRecord.Difference::explained);
        if (!differences.isEmpty()) {
            String message = "This machine has not the tools that the record was made with:\n"
                    + differences.stream().map(Object::toString).collect(Collectors.joining("\n"));
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(message);
            }
            throw new TestAbortedException(message);
        }
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
