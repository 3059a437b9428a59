package io.github.cheatsheets.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That what people read changes only on purpose. After a change, look at what the test wrote to {@code target/golden}, and
 * copy it to {@code src/test/resources/golden} if it is right.
 */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");

    private static final Verification VERIFICATION = new Verification(
            LocalDate.of(2026, 11, 25),
            Map.of(
                    "deploy/examples/0", new Verdict(Strength.PARSED, "bash 5.2"),
                    "deploy/examples/1", new Verdict(Strength.NOT_CHECKED, "it is no Java")));

    @ParameterizedTest
    @ValueSource(strings = {"adoc", "html", "md", "json"})
    void aSheetIsRenderedAsInTheGoldenFile(String format) throws IOException {
        assertGolden("team." + format, request(format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adoc", "md", "json"})
    void aVerifiedSheetIsRenderedAsInTheGoldenFile(String format) throws IOException {
        assertGolden("team-verified." + format, request(format).withVerification(VERIFICATION));
    }

    private static RenderRequest request(String format) {
        return RenderRequest.of(CheatSheets.read(GOLDEN.resolve("team.yaml")), new Format(format));
    }

    private static void assertGolden(String file, RenderRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Renderers renderers = Renderers.load(GoldenFilesTest.class.getClassLoader())) {
            renderers.find(request.format(), Renderer.BUILTIN).render(request, out);
        }
        String actual = out.toString(StandardCharsets.UTF_8);
        Files.writeString(Files.createDirectories(ACTUAL).resolve(file), actual);

        assertThat(actual).isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }
}
