package io.github.cheatsheets.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cheatsheets.CheatSheets;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFinderTest {

    @TempDir
    private Path folder;

    private final AtomicInteger looked = new AtomicInteger();
    private SheetFinder finder;

    @BeforeEach
    void oneSheetOfEachKind() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sheets"));
        Files.writeString(sources.resolve("own.yaml"), "schema: 1");
        CheatSheets ofPlugin = artifact("plugin", "curated");
        CheatSheets ofProject = artifact("project", "shared");
        finder = SheetFinder.in(sources, () -> ofPlugin, () -> {
            looked.incrementAndGet();
            return ofProject;
        });
    }

    @Test
    void theProjectsDependenciesAreLookedAtOnlyWhenNothingElseHasTheSheetAndOnce() throws Exception {
        assertThat(finder.named(List.of("own", "curated"))).hasSize(2);
        assertThat(looked).hasValue(0);

        assertThat(finder.named(List.of("shared"))).extracting(NamedSheet::id).containsExactly("shared");
        assertThat(finder.knows("shared")).isTrue();
        assertThat(looked).hasValue(1);
    }

    @Test
    void whatOnlyTheProjectsDependenciesHaveIsFurther() throws Exception {
        assertThat(finder.all()).extracting(NamedSheet::id).containsExactly("own", "curated");
        assertThat(looked).hasValue(0);

        assertThat(finder.further()).extracting(NamedSheet::id).containsExactly("shared");
    }

    @Test
    void anUnknownIdIsToldWithAllThereIsAndTheNearest() {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> finder.named(List.of("sharde")))
                .withMessage("there is no sheet \"sharde\" in the folder, the plugin's dependencies or the project's;"
                        + " there are: curated, own, shared; did you mean \"shared\"?");
    }

    private CheatSheets artifact(String name, String sheet) throws IOException {
        Path root = folder.resolve(name);
        Path sheets = Files.createDirectories(root.resolve("META-INF/cheatsheets"));
        Files.writeString(sheets.resolve("index"), sheet + ".yaml\n");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, null)) {
            return CheatSheets.of(loader);
        }
    }
}
