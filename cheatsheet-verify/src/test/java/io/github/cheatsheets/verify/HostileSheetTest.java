package io.github.cheatsheets.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** That a sheet which means harm is stopped, whether it may run or not. */
@EnabledOnOs(OS.LINUX)
class HostileSheetTest {

    private static final String SECRET = "CHEATSHEET_TEST_SECRET";

    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    /** A number of seconds to sleep that no other process of the machine has. */
    private static final String SIGN = "86399." + ProcessHandle.current().pid();

    @TempDir
    private Path folder;

    private SheetReading sheet;
    private Path trace;

    @BeforeEach
    void readTheSheet() throws IOException {
        trace = folder.resolve("trace");
        sheet = Sheets.read(folder, """
                - id: loop
                  name: An endless loop
                  example:
                    lang: bash
                    code: while true; do :; done
                    check: {level: execute}
                - id: output
                  name: A gigabyte of output
                  example:
                    lang: bash
                    code: head -c 1000000000 /dev/zero
                    check: {level: execute}
                - id: disk
                  name: A gigabyte on the disk
                  example:
                    lang: bash
                    code: head -c 1000000000 /dev/zero > file
                    check: {level: execute}
                - id: children
                  name: Children that outlive their parent, each in a session of its own
                  example:
                    lang: bash
                    code: |
                      for i in $(seq 300); do
                        setsid sleep SIGN > /dev/null 2>&1 &
                      done
                      exit 0
                    check: {level: execute}
                - id: trace
                  name: Leaves a file behind
                  example:
                    lang: bash
                    code: touch TRACE; true
                    check: {level: execute}
                - id: good
                  name: The build's other work
                  example:
                    lang: bash
                    code: echo done
                    check: {level: execute, stdout: done}
                """.replace("SIGN", SIGN).replace("TRACE", trace.toString()));
    }

    @Test
    void whatMayRunIsBoundedAndLeavesNothingBehind() throws Exception {
        SheetResult result = Sheets.verify(sheet, true, TIME_LIMIT);

        assertThat(message(result, "loop")).contains("it was stopped after 5 seconds");
        assertThat(message(result, "output")).contains("it was stopped when it had written 1024 KiB");
        assertThat(message(result, "disk")).containsAnyOf("No space left", "File too large", "File size limit");
        assertThat(strength(result, "children")).isEqualTo(Strength.EXECUTED);
        assertThat(strength(result, "good")).isEqualTo(Strength.EXECUTED);
        assertThat(sleepers()).isEmpty();
        assertThat(trace).doesNotExist();
        assertThat(foldersLeft()).isEmpty();
    }

    @Test
    void theEnvironmentOfTheBuildIsNotPassedOn() throws Exception {
        assertThat(System.getenv(SECRET)).as("the build sets it for the tests").isEqualTo("marked");
        SheetReading reading = Sheets.read(folder, """
                - id: secret
                  name: Reads the environment, its own and, where other processes can be seen, theirs
                  example:
                    lang: bash
                    code: |
                      env | grep SECRET || echo not mine
                      cat /proc/[0-9]*/environ 2> /dev/null | tr '\\0' '\\n' | grep '^SECRET=' || echo not theirs
                    check: {level: execute, stdout: "not mine\\nnot theirs"}
                """.replace("SECRET", SECRET));

        SheetResult result = Sheets.verify(reading, true, TIME_LIMIT);

        assumeTrue(isolates(), "without namespaces, a program can read the environment of its user's other programs");
        assertThat(result.findings()).isEmpty();
        assertThat(strength(result, "secret")).isEqualTo(Strength.EXECUTED);
    }

    private static boolean isolates() {
        try (Sandbox sandbox = Sandbox.create(TIME_LIMIT)) {
            return sandbox.isolates();
        }
    }

    @Test
    void withoutLeaveNothingRuns() throws Exception {
        SheetResult result = Sheets.verify(sheet, false, TIME_LIMIT);

        assertThat(result.findings()).isEmpty();
        assertThat(result.examples()).allSatisfy(example -> assertThat(
                        strength(result, example.path().split("/", 2)[0]))
                .isEqualTo(Strength.PARSED));
        assertThat(sleepers()).isEmpty();
        assertThat(trace).doesNotExist();
    }

    private static String message(SheetResult result, String concept) {
        return result.examples().stream()
                .filter(example -> example.path().startsWith(concept + "/"))
                .map(example -> ((Outcome.Broken) example.outcome()).message())
                .findFirst()
                .orElseThrow();
    }

    private static Strength strength(SheetResult result, String concept) {
        return Objects.requireNonNull(result.verification().verdicts().get(concept + "/examples/0"))
                .strength();
    }

    private static List<String> sleepers() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains("sleep " + SIGN))
                .toList();
    }

    private static List<Path> foldersLeft() throws IOException {
        String ours = "cheatsheet-verify-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(ours))
                    .toList();
        }
    }
}
