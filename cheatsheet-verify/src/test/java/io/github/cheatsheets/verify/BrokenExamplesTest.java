package io.github.cheatsheets.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a broken example is found in each language, at its line in the YAML file. Needs the tools that CI installs. */
class BrokenExamplesTest {

    /** Stands in each line that is broken, and in no other. */
    private static final String WRONG = "wrong";

    /** Language, what the check block says, and lines of which one is broken. */
    private static final String[][] EXAMPLES = {
        {"bash", "", "for f in *; do", "  echo $f )wrong", "done"},
        {"bash", "", "for f in *; do", "  echo wrong"},
        {"c", "", "int twice(int n) {", "    return wrong(n);", "}"},
        {"dockerfile", "", "FROM debian:12", "WRONGRUN wrong", "RUN true"},
        {"go", "", "package a", "func f() {", "    return wrong wrong", "}"},
        {"http", "", "GET / HTTP/1.1", "Host example.com wrong"},
        {"java", "{level: compile}", "int n = 1;", "int m = wrong(n);"},
        {"javascript", "", "const a = 1;", "const b = = wrong;"},
        {"json", "", "{", "  \"a\": wrong", "}"},
        {"nginx", "", "gzip on;", "gzip_wrong on;"},
        {"php", "", "$a = 1;", "$b = = wrong;", "$c = 2;"},
        {"promql", "", "sum(", "  wrong(up)", ")"},
        {"properties", "{dialect: kafka-producer}", "linger.ms=5", "wrong.ms=7"},
        {"properties", "{dialect: postgresql}", "work_mem = 16MB", "wrong_mem = 1MB"},
        {"properties", "", "a = 1", "wrong"},
        {"proto", "", "message A {", "  wrong a = 1;", "}"},
        {"python", "", "a = 1", "if a wrong:", "    pass"},
        {"redis", "{level: execute}", "SET a 1", "WRONGSET a wrong"},
        {"rust", "", "fn f() {", "    let wrong wrong = 1;", "}"},
        {"sql", "", "SELECT 1;", "SELECT wrong FROM FROM a;"},
        {"sql", "{level: execute}", "SELECT 1;", "SELECT wrong;"},
        {"sql", "{dialect: mysql}", "SELECT 1;", "SELECT FROM wrong WHERE WHERE;"},
        {"xml", "", "<a>", "<b></wrong>", "</a>"},
        {"yaml", "", "a: 1", "b: [wrong"},
        {"yaml", "", "apiVersion: v1", "kind: Pod", "metadata: {name: a}", "spec:", "  wrong: true"},
    };

    @TempDir
    private Path folder;

    @Test
    void eachHasOneFindingAtItsLine() throws Exception {
        StringBuilder concepts = new StringBuilder();
        for (int i = 0; i < EXAMPLES.length; i++) {
            String[] example = EXAMPLES[i];
            concepts.append("- id: c")
                    .append(i)
                    .append("\n  name: Example ")
                    .append(i)
                    .append("\n  example:\n    lang: ");
            concepts.append(example[0]).append("\n    code: |\n");
            Stream.of(example)
                    .skip(2)
                    .forEach(line -> concepts.append("      ").append(line).append('\n'));
            concepts.append(example[1].isEmpty() ? "" : "    check: " + example[1] + "\n");
        }
        SheetReading sheet = Sheets.read(folder, concepts.toString());

        SheetResult result = Sheets.verify(sheet, true, VerificationPolicy.TIME_LIMIT);

        List<String> lines = Files.readAllLines(folder.resolve("team.yaml"));
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(WRONG)) {
                wrong.add(i + 1);
            }
        }
        assertThat(wrong).hasSize(EXAMPLES.length);
        assertThat(result.findings().stream().map(BrokenExamplesTest::line).toList())
                .as("findings: %s", result.findings())
                .isEqualTo(wrong);
    }

    private static int line(Finding finding) {
        return finding.location().line();
    }
}
