package io.github.cheatsheets.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\u0001', textBlock = """
            title: Team ~ title: "\\u202a" ~ 3:8 ~ U+202A LEFT-TO-RIGHT EMBEDDING
            title: Team ~ title: "\\u202b" ~ 3:8 ~ U+202B RIGHT-TO-LEFT EMBEDDING
            title: Team ~ title: "\\u202c" ~ 3:8 ~ U+202C POP DIRECTIONAL FORMATTING
            title: Team ~ title: "\\u202d" ~ 3:8 ~ U+202D LEFT-TO-RIGHT OVERRIDE
            title: Team ~ title: "\\u2066\\u2069\\u2066" ~ 3:8 ~ U+2066 LEFT-TO-RIGHT ISOLATE, U+2069 POP DIRECTIONAL ISOLATE
            schema: 1 ~ {schema: 1, version: "\\u2067"} ~ 2:10 ~ U+2067 RIGHT-TO-LEFT ISOLATE
            schema: 1 ~ {schema: 1, license: "\\u2068"} ~ 2:10 ~ U+2068 FIRST STRONG ISOLATE
            title: Commands ~ title: "\\u202e" ~ 6:12 ~ U+202E RIGHT-TO-LEFT OVERRIDE
            name: Deploy ~ name: "\\u202e" ~ 9:15 ~ U+202E RIGHT-TO-LEFT OVERRIDE
            bash, code: ./deploy ~ bash, code: x, title: "\\u202e" ~ 10:47 ~ U+202E RIGHT-TO-LEFT OVERRIDE
            bash, code: ./deploy ~ bash, code: x, check: {level: none, reason: "\\u202e"} ~ 10:69 ~ U+202E RIGHT-TO-LEFT OVERRIDE
            bash, code: ./deploy ~ bash, code: x, check: {setup: ["\\u202e"]} ~ 10:56 ~ U+202E RIGHT-TO-LEFT OVERRIDE
            bash, code: ./deploy ~ bash, code: x, check: {setup: {"\\u202e": 1}} ~ 10:66 ~ U+202E RIGHT-TO-LEFT OVERRIDE
            It is ready. ~ It is &#x202e;ready. ~ 13:18 ~ U+202E RIGHT-TO-LEFT OVERRIDE
            useWhen: It is ready. ~ appliesTo: {"\\u202e": "1"} ~ 13:31 ~ U+202E RIGHT-TO-LEFT OVERRIDE
            useWhen: It is ready. ~ appliesTo: {a: "\\u202e"} ~ 13:24 ~ U+202E RIGHT-TO-LEFT OVERRIDE
            useWhen: It is ready. ~ sources: [{url: "https://a.b", title: "\\u202e"}] ~ 13:47 ~ U+202E RIGHT-TO-LEFT OVERRIDE
            """)
    void findsControlsOfDirectionWhereverTheyAre(String right, String wrong, String place, String controls)
            throws IOException {
        String sheet = wrong.startsWith("{")
                ? CLEAN.replace(right, wrong.substring(1, wrong.length() - 1).replace(", ", "\n"))
                : CLEAN.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertThat(findings(sheet))
                .containsExactly("team.yaml:" + place + " [bidi-control] text must not hold " + controls
                        + ", which can make code read as other code");
    }

    @Test
    void leavesMarkupAloneThatIsMeantToBeText() throws IOException {
        assertThat(findings(CLEAN.replace("It is ready.", "It is \\**ready, at \\`x, \\<b>, a < b and 2 * 3.")))
                .isEmpty();
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

    private List<String> findings(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("team.yaml"), yaml);
        SheetReading reading = CheatSheets.check(file);
        return lint.check(reading.orElseThrow(), reading.locations()).stream()
                .map(Finding::toString)
                .map(line -> line.substring(folder.toString().length() + 1))
                .toList();
    }
}
