package io.github.cheatsheets.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.asciidoc.AsciiDocRenderer;
import io.github.cheatsheets.testing.HostileSheets;
import io.github.cheatsheets.testing.NodeScripts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That Asciidoctor.js makes the same of our AsciiDoc as Asciidoctor does. Needs Node.js and npm. */
class AsciidoctorJsTest {

    private static final Path SCRIPTS = Path.of("src/test/js");

    @TempDir
    private Path folder;

    @Test
    void asciidoctorJsMakesTheSameOfTheCuratedSheetAndOfHostileOnes() throws IOException, InterruptedException {
        List<CheatSheet> sheets = List.of(
                CheatSheets.onClassPath().load("backend-performance"),
                HostileSheets.sheet(1, 40),
                HostileSheets.sheet(2, 40));
        List<Path> files = new ArrayList<>();
        for (CheatSheet sheet : sheets) {
            Path file = folder.resolve(files.size() + ".adoc");
            try (OutputStream out = Files.newOutputStream(file)) {
                new AsciiDocRenderer().render(RenderRequest.of(sheet, Format.ADOC), out);
            }
            files.add(file);
        }

        List<String> convert = new ArrayList<>(List.of("node", "convert.cjs"));
        files.forEach(file -> convert.add(file.toString()));
        NodeScripts.install(SCRIPTS, Files.createDirectory(folder.resolve("js")))
                .run(convert);

        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
            for (Path file : files) {
                String html = asciidoctor.convert(
                        Files.readString(file),
                        Options.builder()
                                .safe(SafeMode.SECURE)
                                .standalone(false)
                                .build());
                String js = Files.readString(Path.of(file.toString().replace(".adoc", ".js.html")));
                assertThat(withoutWidths(js)).isEqualTo(withoutWidths(html));
            }
        }
    }

    // The widths of columns are rounded in another way.
    private static String withoutWidths(String html) {
        return html.replaceAll("<col [^>]*>", "").strip();
    }
}
