package io.github.cheatsheets.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule finds what it is for, at its place, and leaves the rest alone. */
class LintTest {

    private static final String CLEAN = """
            schema: 1
            id: team
            title: Team
            tables:
              - id: commands
                title: Commands
                concepts:
                  - id: deploy
                    name: Deploy
                    example: {lang: bash, code: ./deploy}
                    description:
                      - Puts `a * b` into *production*, see <ops@example.org>.
                    useWhen: It is ready.
                  - id: roll-back
                    name: Roll back
                    examples:
                      - lang: java
                        code: |
                          String name = "\u05d0";
                    description: [Puts the version before back.]
            """;

    private final Lint lint = Lint.load(LintTest.class.getClassLoader());

    @TempDir
    private Path folder;

    @Test
    void findsNothingInACleanSheet() throws IOException {
        assertThat(findings(CLEAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\u0001', textBlock = """
            name: Roll back ~ name: deploy ~ team.yaml:15:15 [duplicate-name] the name "deploy" is already that of the concept "deploy"
            lang: bash ~ lang: pyhton ~ team.yaml:10:25 [unknown-language] no highlighter knows the language "pyhton"; did you mean "python"?
            useWhen: It is ready. ~ useWhen: It is **ready. ~ team.yaml:13:18 [stray-markup] "**" has no meaning here and is shown as it stands; put a backslash before it if that is right
            useWhen: It is ready. ~ useWhen: "# Ready" ~ team.yaml:13:18 [stray-markup] "# " has no meaning here and is shown as it stands
            useWhen: It is ready. ~ useWhen: It is <b>ready</b>. ~ team.yaml:13:18 [stray-markup] "<b" has no meaning here and is shown as it stands; put a backslash before it if that is right
            example: {lang: bash, code: ./deploy} ~ core: false ~ team.yaml:8:9 [missing-example] the concept "deploy" must have an example, as others of its table do
            String name = "\u05d0"; ~ String name = "\u202eevil"; ~ team.yaml:18:19 [bidi-control] text must not hold U+202E RIGHT-TO-LEFT OVERRIDE, which can make code read as other code
            """)
    void findsWhatARuleIsFor(String right, String wrong, String expected) throws IOException {
        assertThat(findings(CLEAN.replace(right, wrong))).containsExactly(expected);
    }

    @Test
    void findsTextsAndCodeThatAreTooLong() throws IOException {
        assertThat(findings(CLEAN.replace("name: Roll back", "name: " + "x".repeat(61))))
                .containsExactly(
                        "team.yaml:15:15 [long-text] a text here must not be longer than 60 characters; this one has 61");
        assertThat(findings(CLEAN.replace("It is ready.", "x".repeat(201))))
                .containsExactly(
                        "team.yaml:13:18 [long-text] a text here must not be longer than 200 characters; this one has 201");
        assertThat(findings(CLEAN.replace("Puts the version before back.", "x".repeat(301))))
                .containsExactly(
                        "team.yaml:20:23 [long-text] a text here must not be longer than 300 characters; this one has 301");
        assertThat(findings(CLEAN.replace("./deploy}", "x".repeat(81) + "}")))
                .containsExactly(
                        "team.yaml:10:37 [wide-code] a line of code must not have more than 80 columns; line 1 has 81");
        assertThat(findings(CLEAN.replace("./deploy}", "\"" + "x\\n".repeat(41) + "\"}")))
                .containsExactly(
                        "team.yaml:10:18 [long-cell] the examples of a concept must not have more than 40 lines to fit"
                                + " on a page; these have 41");
    }

    @Test
    void textsAtTheLimitsAreFine() throws IOException {
        assertThat(findings(CLEAN.replace("name: Roll back", "name: " + "x".repeat(60))
                        .replace("It is ready.", "x".repeat(200))
                        .replace("Puts the version before back.", "x".repeat(300))
                        .replace("./deploy}", "\"" + ("x".repeat(80) + "\\n").repeat(40) + "\"}")))
                .isEmpty();
    }

    @Test
    void findsATableWithoutConcepts() throws IOException {
        assertThat(findings(CLEAN + "  - {id: empty, title: Empty, concepts: []}\n"))
                .containsExactly("team.yaml:21:5 [empty-table] the table \"empty\" must have a concept");
    }

    @Test
    void everyRuleIsDescribedOnThePageOfRules() throws IOException {
        String page = Files.readString(Path.of("../docs/rules.md"));

        assertThat(lint.rules()).hasSize(9).allSatisfy(rule -> assertThat(page)
                .contains("| `" + rule.id() + "` | " + rule.severity().name().toLowerCase(java.util.Locale.ROOT) + " | "
                        + rule.help() + " |"));
    }

    private List<String> findings(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("team.yaml"), yaml);
        SheetReading reading = CheatSheets.check(file);
        return lint.check(reading.orElseThrow(), reading.locations()).stream()
                .map(Finding::toString)
                .map(line -> line.substring(folder.toString().length() + 1))
                .toList();
    }
}
