package io.github.cheatsheets.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That what people read changes only on purpose. After a change, look at what the test wrote to {@code target/golden}, and
 * copy it to {@code src/test/resources/golden} if it is right.
 */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");

    @ParameterizedTest
    @ValueSource(strings = {"adoc", "html", "md", "json"})
    void aSheetIsRenderedAsInTheGoldenFile(String name) throws IOException {
        Format format = new Format(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Renderers renderers = Renderers.load(GoldenFilesTest.class.getClassLoader())) {
            renderers
                    .find(format, Renderer.BUILTIN)
                    .render(RenderRequest.of(CheatSheets.read(GOLDEN.resolve("team.yaml")), format), out);
        }
        String actual = out.toString(StandardCharsets.UTF_8);
        Files.writeString(Files.createDirectories(ACTUAL).resolve("team." + name), actual);

        assertThat(actual).isEqualTo(Files.readString(GOLDEN.resolve("team." + name)));
    }
}
