package io.github.cheatsheets.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cheatsheets.render.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    @TempDir
    private Path folder;

    @Test
    void copiesTheFormatsThatAreAskedFor() throws Exception {
        Path docs = folder.resolve("classes/docs");
        List<Output> outputs = List.of(output(Format.PDF, "p"), output(Format.HTML, "h"));

        new Bundle(docs).add(outputs, List.of("pdf"));
        assertThat(docs.resolve("team.pdf")).hasContent("p");
        assertThat(docs.resolve("team.html")).doesNotExist();

        new Bundle(docs).add(outputs, List.of());
        assertThat(docs.resolve("team.html")).hasContent("h");
    }

    @Test
    void namesAFormatThatIsNotRendered() throws Exception {
        List<Output> outputs = List.of(output(Format.PDF, "p"));

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> new Bundle(folder).add(outputs, List.of("html")))
                .withMessage("bundleFormats must be among the formats that are rendered, [pdf], not \"html\"");
    }

    private Output output(Format format, String content) throws IOException {
        return new Output("team", format, Files.writeString(folder.resolve("team." + format), content));
    }
}
