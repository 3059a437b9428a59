package io.github.cheatsheets.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Locations;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.model.Columns;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.testing.LocalRepository;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.Checkers;
import io.github.cheatsheets.verify.ExampleResult;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.OutcomeCache;
import io.github.cheatsheets.verify.SheetVerifier;
import io.github.cheatsheets.verify.VerificationPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That checks catch mistakes: examples of the sheet, which are right, are broken in one place each, and checked. Seeds are
 * fixed; {@code -Dfaults=N} takes N faults of a kind in each language.
 */
class FaultSeedingTest {

    private static final int FAULTS = Integer.getInteger("faults", 8);
    private static final long SEED = 20261125;
    private static final Columns COLUMNS = new Columns("Name", "Example", "Description");

    @Test
    void parsingCatchesSyntaxAndCompilingCatchesNamesAndArguments() throws Exception {
        List<Seeded> seeded = seed();
        CheatSheet sheet = sheet(seeded);
        Map<String, Tally> tallies = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        try (SheetVerifier verifier = new SheetVerifier(
                Checkers.of(FaultSeedingTest.class.getClassLoader()),
                VerificationPolicy.DEFAULT.withExecution(true),
                LocalRepository.ofTheBuild(),
                OutcomeCache.NONE)) {
            List<ExampleResult> results = verifier.verify(
                            sheet,
                            new Locations(Location.of("faults")),
                            LocalDate.of(2026, 11, 25),
                            (result, done, total) -> {})
                    .examples();
            for (int i = 0; i < results.size(); i++) {
                note(seeded.get(i), results.get(i), tallies, missed);
            }
        }
        Files.writeString(Path.of("target", "faults.txt"), report(tallies, missed), StandardCharsets.UTF_8);

        assertThat(rate(tallies, Fault.SYNTAX)).as("missed: %s", missed).isGreaterThanOrEqualTo(0.9);
        assertThat(rate(tallies, Fault.NAME)).as("missed: %s", missed).isGreaterThanOrEqualTo(0.9);
        assertThat(rate(tallies, Fault.NAME, Fault.ARGUMENTS))
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(0.9);
    }

    /** An example with a fault in it. */
    private record Seeded(Concept concept, Example example, Fault.Kind kind) {}

    /** How many faults were caught. */
    private static final class Tally {
        private int seeded;
        private int caught;
    }

    private static List<Seeded> seed() {
        Map<String, List<Seeded>> good = new TreeMap<>();
        for (Concept concept : CuratedSheet.concepts().toList()) {
            for (Example example : concept.examples()) {
                Check check = example.check();
                if (check == null || check.level() != Check.Level.NONE) {
                    good.computeIfAbsent(example.lang(), lang -> new ArrayList<>())
                            .add(new Seeded(concept, example, Fault.SYNTAX));
                }
            }
        }
        Random random = new Random(SEED);
        Set<Seeded> seeded = new LinkedHashSet<>();
        good.forEach((lang, examples) -> {
            for (Fault.Kind kind : Fault.KINDS) {
                int found = 0;
                for (int tries = 0; found < FAULTS && tries < FAULTS * 10; tries++) {
                    Seeded base = examples.get(random.nextInt(examples.size()));
                    Optional<Example> broken = kind.breakOne(base.example(), random);
                    if (broken.isPresent() && seeded.add(new Seeded(base.concept(), broken.get(), kind))) {
                        found++;
                    }
                }
            }
        });
        return List.copyOf(seeded);
    }

    private static CheatSheet sheet(List<Seeded> seeded) {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < seeded.size(); i++) {
            Concept origin = seeded.get(i).concept();
            concepts.add(new Concept(
                    "fault-" + i,
                    "Fault " + i,
                    null,
                    false,
                    List.of(),
                    List.of(seeded.get(i).example()),
                    List.of(),
                    null,
                    null,
                    null,
                    origin.appliesTo(),
                    List.of(),
                    List.of()));
        }
        Table table = new Table("faults", "Faults", null, COLUMNS, concepts);
        return new CheatSheet(
                "faults",
                "Faults",
                null,
                CheatSheet.DEFAULT_LANGUAGE,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(table));
    }

    private static void note(Seeded seeded, ExampleResult result, Map<String, Tally> tallies, List<String> missed) {
        boolean caught = result.outcome() instanceof Outcome.Broken;
        Strength strength = result.outcome() instanceof Outcome.Judged judged
                ? judged.verdict().strength()
                : Strength.PARSED;
        boolean counts = caught || strength.compareTo(seeded.kind().least()) >= 0;
        if (!counts) {
            return;
        }
        Tally tally = tallies.computeIfAbsent(
                seeded.example().lang() + " | " + seeded.kind().name(), key -> new Tally());
        tally.seeded++;
        tally.caught += caught ? 1 : 0;
        if (!caught) {
            missed.add("\n--- " + seeded.kind().name() + " " + seeded.example().lang() + " " + result.outcome() + "\n"
                    + seeded.example().code());
        }
    }

    private static double rate(Map<String, Tally> tallies, Fault.Kind... kinds) {
        List<Tally> ofKind = tallies.entrySet().stream()
                .filter(entry ->
                        Stream.of(kinds).anyMatch(kind -> entry.getKey().endsWith("| " + kind.name())))
                .map(Map.Entry::getValue)
                .toList();
        int seeded = ofKind.stream().mapToInt(tally -> tally.seeded).sum();
        int caught = ofKind.stream().mapToInt(tally -> tally.caught).sum();
        return (double) caught / seeded;
    }

    private static String report(Map<String, Tally> tallies, List<String> missed) {
        return tallies.entrySet().stream()
                        .map(entry -> "| " + entry.getKey() + " | " + entry.getValue().caught + " of "
                                + entry.getValue().seeded + " |")
                        .collect(Collectors.joining("\n"))
                + "\nsyntax " + rate(tallies, Fault.SYNTAX) + ", names " + rate(tallies, Fault.NAME)
                + ", arguments " + rate(tallies, Fault.ARGUMENTS) + "\n"
                + String.join("\n", missed) + "\n";
    }
}
