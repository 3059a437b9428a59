package io.github.cheatsheets.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.verification.Strength;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That an example is checked again exactly when something has changed that the outcome depends on. */
class CachedOutcomesTest {

    private static final String SHEET = """
            - id: only
              name: Only
              example:
                lang: tongue
                code: say hello
                check: {level: execute, setup: begin}
            """;

    private static final Artifacts NONE = new Artifacts() {
        @Override
        public List<Path> files(List<String> coordinates) throws IOException {
            throw new IOException("there are none");
        }

        @Override
        public List<Path> classPath(List<String> coordinates) throws IOException {
            throw new IOException("there are none");
        }
    };

    @TempDir
    private Path folder;

    private final Outcomes cache = new Outcomes();
    private final Counting checker = new Counting();

    @Test
    void whatWasFoundRightIsNotCheckedAgain() throws Exception {
        assertThat(checks(SHEET)).isEqualTo(1);
        assertThat(checks(SHEET)).isZero();
        assertThat(checks(SHEET.replace("name: Only", "name: Another"))).isZero();
    }

    @Test
    void aChangeOfCodeOfCheckBlockOrOfCheckerIsChecked() throws Exception {
        checks(SHEET);

        assertThat(checks(SHEET.replace("say hello", "say good-bye"))).isEqualTo(1);
        assertThat(checks(SHEET.replace("setup: begin", "setup: start"))).isEqualTo(1);
        assertThat(checks(SHEET.replace("level: execute", "level: compile"))).isEqualTo(1);
        checker.version = "2";
        assertThat(checks(SHEET)).isEqualTo(1);
        checker.version = "1";
        assertThat(checks(SHEET)).isZero();
    }

    @Test
    void anotherLeaveToExecuteIsChecked() throws Exception {
        checks(SHEET);

        assertThat(checks(SHEET, VerificationPolicy.DEFAULT)).isEqualTo(1);
    }

    @Test
    void whatIsBrokenOrFellShortIsCheckedAgain() throws Exception {
        checker.outcome = Outcome.broken("Tongue 1", 1, "no such word");
        assertThat(checks(SHEET)).isEqualTo(1);
        checker.outcome = Outcome.less(Strength.PARSED, "Tongue 1", "the module lips");
        assertThat(checks(SHEET)).isEqualTo(1);
        checker.outcome = Outcome.notChecked("no time");
        assertThat(checks(SHEET)).isEqualTo(1);
        checker.outcome = Outcome.right(Strength.EXECUTED, "Tongue 1");
        assertThat(checks(SHEET)).isEqualTo(1);
        assertThat(checks(SHEET)).isZero();
    }

    private int checks(String sheet) throws Exception {
        return checks(sheet, VerificationPolicy.DEFAULT.withExecution(true));
    }

    private int checks(String sheet, VerificationPolicy policy) throws Exception {
        int before = checker.checks;
        try (SheetVerifier verifier = new SheetVerifier(new Checkers(List.of(checker)), policy, NONE, cache)) {
            SheetReading reading = Sheets.read(folder, sheet);
            verifier.verify(reading.orElseThrow(), reading.locations(), Sheets.DATE, (result, done, total) -> {});
        }
        return checker.checks - before;
    }

    /** Remembers everything. */
    private static final class Outcomes implements OutcomeCache {
        private final Map<String, Outcome> known = new HashMap<>();

        @Override
        public Optional<Outcome> get(String fingerprint) {
            return Optional.ofNullable(known.get(fingerprint));
        }

        @Override
        public void put(String fingerprint, Outcome outcome) {
            known.put(fingerprint, outcome);
        }
    }

    /** Says what it is told to say, and counts how often it is asked. */
    private static final class Counting implements ExampleChecker {
        private Outcome outcome = Outcome.right(Strength.EXECUTED, "Tongue 1");
        private String version = "1";
        private int checks;

        @Override
        public String id() {
            return "tongue";
        }

        @Override
        public Set<String> languages() {
            return Set.of("tongue");
        }

        @Override
        public Set<String> settings() {
            return Set.of("setup");
        }

        @Override
        public Strength strongest() {
            return Strength.EXECUTED;
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public Outcome check(CheckRequest request) {
            checks++;
            return outcome;
        }
    }
}
