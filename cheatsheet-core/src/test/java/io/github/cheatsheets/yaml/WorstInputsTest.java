package io.github.cheatsheets.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the reader needs no more than 256 MB for whatever its limits allow. Prints how long each input takes. */
class WorstInputsTest {

    @TempDir
    private Path folder;

    @Test
    void everyInputIsReadOrRefusedIn256Megabytes() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorstInputs.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(output);
        lines.forEach(System.out::println);

        assertThat(code).isZero();
        assertThat(lines).hasSize(WorstInputs.all().size()).allSatisfy(line -> assertThat(line)
                .containsPattern(" ms, (?:read|refused), "));
    }
}
