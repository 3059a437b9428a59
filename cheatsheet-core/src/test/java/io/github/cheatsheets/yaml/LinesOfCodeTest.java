package io.github.cheatsheets.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.SheetReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That each line of an example is found in its file, in whatever style of YAML it is written. */
class LinesOfCodeTest {

    private static final int LINE_OF_CODE = 10;

    private static final String HEAD = """
            schema: 1
            id: team
            title: Team
            tables:
              - id: commands
                title: Commands
                concepts:
                  - id: deploy
                    name: Deploy
                    example:
            """;

    @TempDir
    private Path folder;

    static Stream<Arguments> styles() {
        return Stream.of(
                Arguments.of("code: a", List.of(1)),
                Arguments.of("code: |\n            a\n            b\n\n            c\n", List.of(2, 3, 4, 5)),
                Arguments.of("code: |2-  # comment\n\n\n              a\n            b\n", List.of(4, 5)),
                Arguments.of("lang: sql\n          code:\n            |+\n            a\n\n", List.of(4)),
                Arguments.of("code: >\n            a\n            b\n\n            c\n", List.of(2, 5)),
                Arguments.of(
                        "code: >-  # a b\n            a\n              b\n              c\n\n            d\n",
                        List.of(2, 3, 4, 4, 6)),
                Arguments.of("code: \"a\\nb\\nc\"", List.of(1, 1, 1)),
                Arguments.of(
                        "code: \"\\x61\n            b\\n\\u0063 \\\n            \\\"d\\\\\\n\n            e\"",
                        List.of(1, 2, 4)),
                Arguments.of("code: \"a\n\n            b\"", List.of(1, 3)),
                // Escapes for a character beyond the first plane, and for one that looks like a blank.
                Arguments.of(
                        "code: \"\\U0001F600\\n\n            \\uD83D\\uDE00\\_x\\n\n            e\"", List.of(1, 2, 3)),
                Arguments.of("code: '''a''\n\n            ''b'''", List.of(1, 3)),
                Arguments.of("code: 'a''s\n\n            b'", List.of(1, 3)),
                Arguments.of("code: a\n            b\n\n            c", List.of(1, 4)));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void eachLineIsFoundInItsFile(String yaml, List<Integer> lines) throws IOException {
        assertThat(linesOf(yaml)).isEqualTo(lines);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void eachLineIsFoundInAFileOfWindows(String yaml, List<Integer> lines) throws IOException {
        assertThat(linesOf(yaml.replace("\n", "\r\n"))).isEqualTo(lines);
    }

    private List<Integer> linesOf(String yaml) throws IOException {
        Path file = folder.resolve("team.yaml");
        String text = HEAD + "          " + yaml;
        Files.writeString(
                file, yaml.contains("\r") ? text.replaceAll("(?<!\r)\n", "\r\n") : text, StandardCharsets.UTF_8);
        SheetReading reading = CheatSheets.check(file);
        long count = reading.orElseThrow()
                .concept("deploy")
                .orElseThrow()
                .examples()
                .get(0)
                .code()
                .lines()
                .count();
        return Stream.iterate(1, line -> line + 1)
                .limit(count)
                .map(line -> reading.locations()
                                .ofLine("deploy/examples/0/code", line)
                                .line()
                        - LINE_OF_CODE)
                .toList();
    }
}
