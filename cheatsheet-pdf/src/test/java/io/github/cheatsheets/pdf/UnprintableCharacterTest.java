package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.lint.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnprintableCharacterTest {

    private static final String SHEET = """
            schema: 1
            id: team
            title: Team
            tables:
              - id: commands
                title: Commands
                concepts:
                  - id: deploy
                    name: Deploy
                    example: {lang: bash, code: "./deploy\\t\u2192 here"}
                    description: [Puts it there.]
            """;

    @TempDir
    private Path folder;

    @Test
    void namesACharacterThatNoFontOfPrintHas() throws IOException {
        assertThat(findings(SHEET.replace("Puts it", "Puts \ud55c it")))
                .containsExactly(
                        "team.yaml:11:23 [unprintable-character] no font of print has the character \"\ud55c\" (U+D55C)");
    }

    @Test
    void findsItInEveryTextThatIsPrinted() throws IOException {
        String sheet = SHEET.replace("title: Team", "title: Team\nversion: \"\ud55c\"\nlicense: \"\ud55c\"")
                        .replace("Puts it", "Puts &#xd55c; it")
                + "        appliesTo: {product: \"\ud55c\"}\n";

        assertThat(findings(sheet))
                .containsExactly(
                        "team.yaml:4:10 [unprintable-character] no font of print has the character \"\ud55c\" (U+D55C)",
                        "team.yaml:5:10 [unprintable-character] no font of print has the character \"\ud55c\" (U+D55C)",
                        "team.yaml:13:23 [unprintable-character] no font of print has the character \"\ud55c\" (U+D55C)",
                        "team.yaml:14:30 [unprintable-character] no font of print has the character \"\ud55c\" (U+D55C)");
    }

    @Test
    void isSilentOnWhatTheFontsHave() throws IOException {
        assertThat(findings(SHEET)).isEmpty();
    }

    @Test
    void isDescribedOnThePageOfRules() throws IOException {
        Rule rule = new UnprintableCharacter().rule();

        assertThat(Files.readString(Path.of("../docs/rules.md")))
                .contains("| `" + rule.id() + "` | warning | " + rule.help() + " |");
    }

    private List<String> findings(String yaml) throws IOException {
        SheetReading reading = CheatSheets.check(Files.writeString(folder.resolve("team.yaml"), yaml));
        return Lint.load(UnprintableCharacterTest.class.getClassLoader())
                .check(reading.orElseThrow(), reading.locations())
                .stream()
                .map(Finding::toString)
                .map(line -> line.substring(folder.toString().length() + 1))
                .toList();
    }
}
