package io.github.cheatsheets.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verification;
import io.github.cheatsheets.verify.Artifacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyRunTest {

    private static final String GOOD = """
            schema: 1
            id: team
            title: Team
            tables:
              - id: code
                title: Code
                concepts:
                  - id: config
                    name: Configuration
                    example: {lang: json, code: '{"a": 1}'}
                  - id: query
                    name: Query
                    example: {lang: sql, code: SELECT 1}
            """;

    private static final Artifacts NONE = new Artifacts() {
        @Override
        public List<Path> files(List<String> coordinates) throws IOException {
            throw new IOException("they cannot be had");
        }

        @Override
        public List<Path> classPath(List<String> coordinates) throws IOException {
            throw new IOException("they cannot be had");
        }
    };

    @TempDir
    private Path folder;

    private Path sheets;
    private final List<String> said = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    private final Report report = new Report() {
        @Override
        public void say(String line) {
            said.add(line);
        }

        @Override
        public void found(Collection<Finding> findings) {
            found.addAll(findings);
        }

        @Override
        public void next(String work) {
            throw new AssertionError("nobody is watching");
        }

        @Override
        public String name(Path file) {
            return file.getFileName().toString();
        }
    };

    @BeforeEach
    void write() throws IOException {
        sheets = Files.createDirectories(folder.resolve("sheets"));
        write(GOOD);
    }

    @Test
    void whatCannotBeCheckedIsNamedWithTheReasonAndFailsNothing() throws Exception {
        verify("2026-11-25");

        assertThat(found).isEmpty();
        assertThat(said)
                .anyMatch(line -> line.matches("1 not checked: .*they cannot be had.*"))
                .contains("language        executed  compiled  parsed  not checked  broken")
                .contains("json                   0         0       1            0       0")
                .contains("all                    0         0       1            1       0");
    }

    @Test
    void theSameResultsAreTheSameBytesOnAnyDay() throws Exception {
        verify("2026-11-25");
        byte[] first = Files.readAllBytes(file());

        verify("2026-11-26");

        assertThat(file()).hasBinaryContent(first);
    }

    @Test
    void renderersGetWhatHoldsOfTheSheetAsItIsNow() throws Exception {
        verify("2026-11-25");
        assertThat(known().verdicts().get("config/examples/0"))
                .satisfies(verdict -> assertThat(verdict.strength()).isEqualTo(Strength.PARSED));
        assertThat(known().date()).isEqualTo(LocalDate.of(2026, 11, 25));

        write(GOOD.replace("\"a\": 1", "\"a\": 2"));
        assertThat(known().verdicts()).containsOnlyKeys("query/examples/0");

        Files.delete(file());
        assertThat(known()).isEqualTo(Verification.NONE);
    }

    @Test
    void aBrokenExampleIsFoundAtItsLineAndTheOthersAreCheckedToo() throws Exception {
        write(GOOD.replace("\"a\": 1", "\"a\": 1,,"));

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> verify("2026-11-25"))
                .withMessage("1 error, 0 warnings in 1 sheet; 1 broken example of 2");

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("broken-example");
            assertThat(finding.location().line()).isEqualTo(10);
        });
        assertThat(file()).content().contains("\"result\" : \"broken\"", "\"result\" : \"not-checked\"");
        assertThat(folder.resolve("out/TEST-cheatsheet-team.xml"))
                .content()
                .contains("tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"1\"");
        assertThat(known().verdicts()).doesNotContainKey("config/examples/0");
    }

    @Test
    void lessThanTheMinimumFails() {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> verify("2026-11-25", "other/executed", "sql=parsed"))
                .withMessage("1 error, 0 warnings in 1 sheet; 0 broken examples of 2");
        assertThat(found).extracting(finding -> finding.rule().id()).containsExactly("weak-example");
    }

    @Test
    void aMinimumThatMakesNoSenseIsNamed() {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> Minimums.of(List.of("perfect")))
                .withMessage("minimum must ask for one of not-checked, parsed, compiled, executed, not \"perfect\"");
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> Minimums.of(List.of("=parsed")))
                .withMessageContaining("not \"=parsed\"");
    }

    @Test
    void aRecordThatSomebodyElseWroteIsNamed() throws Exception {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(file(), "{\"schema\": 1, \"sheets\": [{}]}");

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(this::known)
                .withMessageEndingWith("verification.json is not as the goal verify writes it: \"examples\" must be"
                        + " there, and an array; delete it, and run the goal verify again");
    }

    private void write(String sheet) throws IOException {
        Files.writeString(sheets.resolve("team.yaml"), sheet);
    }

    private Path file() {
        return folder.resolve("out/verification.json");
    }

    private SheetFinder finder() throws IOException, UserException {
        CheatSheets none = CheatSheets.of(ClassLoader.getPlatformClassLoader());
        return SheetFinder.in(sheets, () -> none, () -> none);
    }

    private void verify(String today, String... minimum) throws IOException, UserException {
        VerifyRun.Setting setting = new VerifyRun.Setting(
                false,
                Minimums.of(List.of(minimum)),
                NONE,
                LocalDate.parse(today),
                folder.resolve("memory"),
                folder.resolve("out"));
        new VerifyRun(setting, report, (result, done, total) -> {}).changed(finder().sources(), finder());
    }

    private Verification known() throws IOException, UserException {
        NamedSheet sheet = finder().sources().get(0);
        return new Verifications(folder.resolve("out"))
                .of(sheet)
                .map(record -> record.of(sheet.read().orElseThrow()))
                .orElse(Verification.NONE);
    }
}
