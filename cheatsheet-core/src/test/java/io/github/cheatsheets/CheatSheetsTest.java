package io.github.cheatsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cheatsheets.digest.Checksum;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheatSheetsTest {

    private static final String SHEET = "schema: 1\nid: %s\ntitle: T\ntables: [{include: tables/a.yaml}]\n";
    private static final String TABLE = "{id: a, title: A, concepts: [{id: x, name: X, description: [y]}]}";

    @TempDir
    private Path folder;

    @Test
    void findsTheSheetsOfAnyArtifactThatHasAnIndex() throws IOException {
        Path one = jar(
                "one.jar",
                Map.of(
                        "META-INF/cheatsheets/index",
                        "# sheets\nteam/sheet.yaml # ours\n\n",
                        "META-INF/cheatsheets/team/sheet.yaml",
                        SHEET.formatted("team"),
                        "META-INF/cheatsheets/team/tables/a.yaml",
                        TABLE));
        Path two = jar(
                "two.jar",
                Map.of(
                        "META-INF/cheatsheets/index",
                        "solo.yaml",
                        "META-INF/cheatsheets/solo.yaml",
                        "{schema: 1, id: solo, title: S, tables: [" + TABLE + "]}"));

        try (URLClassLoader loader = loader(one, two)) {
            CheatSheets sheets = CheatSheets.of(loader);
            assertThat(sheets.available()).containsExactly("solo", "team");
            assertThat(sheets.load("team").concept("x")).isPresent();
            assertThat(sheets.load("solo").concept("x")).isPresent();
        }
    }

    @Test
    void namesTheSheetsThatThereAreIfOneIsUnknown() throws IOException {
        Path one = jar("one.jar", Map.of("META-INF/cheatsheets/index", "team.yaml\nother.yaml"));

        try (URLClassLoader loader = loader(one)) {
            assertThatExceptionOfType(UnknownSheetException.class)
                    .isThrownBy(() -> CheatSheets.of(loader).load("tean"))
                    .withMessage("there is no sheet \"tean\" on the class path; there are: other, team; did you mean"
                            + " \"team\"?");
        }
    }

    @Test
    void namesBothArtifactsIfTheyHaveTheSameSheet() throws IOException {
        Map<String, String> index = Map.of("META-INF/cheatsheets/index", "team.yaml");

        Path one = jar("one.jar", index);
        Path two = jar("two.jar", index);

        try (URLClassLoader loader = loader(one, two)) {
            assertThatExceptionOfType(UnknownSheetException.class)
                    .isThrownBy(() -> CheatSheets.of(loader).load("team"))
                    .withMessage("more than one artifact has a sheet \"team\"; keep one of them: " + one + ", " + two);
        }
    }

    @Test
    void tellsWhetherFilesHoldWhatWasReadBefore() throws IOException {
        Path sheet = Files.createDirectories(folder.resolve("team"));
        Files.writeString(sheet.resolve("sheet.yaml"), SHEET.formatted("team"));
        Path table = Files.createDirectories(sheet.resolve("tables")).resolve("a.yaml");
        Files.writeString(table, TABLE);
        SheetSource source = CheatSheets.source(sheet);
        Map<String, Checksum> read = source.read().sources();

        assertThat(read).containsOnlyKeys("sheet.yaml", "tables/a.yaml");
        assertThat(source.holds(read)).isTrue();
        assertThat(source.holds(Map.of())).isFalse();

        Files.writeString(table, TABLE + " ");
        assertThat(source.holds(read)).isFalse();
        Files.writeString(table, TABLE);
        assertThat(source.holds(read)).isTrue();
        Files.delete(table);
        assertThat(source.holds(read)).isFalse();
    }

    @Test
    void letsGoOfAnArtifactOnceItIsRead() throws IOException {
        Path jar = jar(
                "one.jar",
                Map.of(
                        "META-INF/cheatsheets/index",
                        "solo.yaml",
                        "META-INF/cheatsheets/solo.yaml",
                        "{schema: 1, id: solo, title: S, tables: [" + TABLE + "]}"));
        try (URLClassLoader loader = loader(jar)) {
            assertThat(CheatSheets.of(loader).load("solo").title()).isEqualTo("S");
        }

        jar(
                "one.jar",
                Map.of(
                        "META-INF/cheatsheets/index",
                        "solo.yaml",
                        "META-INF/cheatsheets/solo.yaml",
                        "{schema: 1, id: solo, title: Changed, tables: [" + TABLE + "]}"));

        try (URLClassLoader loader = loader(jar)) {
            assertThat(CheatSheets.of(loader).load("solo").title()).isEqualTo("Changed");
        }
    }

    @Test
    void saysAllThatIsWrongWithASheetThatIsReadForUse() throws IOException {
        Path file = Files.writeString(folder.resolve("team.yaml"), "schema: 1\nid: team\n");

        assertThatExceptionOfType(InvalidSheetException.class)
                .isThrownBy(() -> CheatSheets.read(file))
                .withMessageContainingAll("\"title\"", "\"tables\"")
                .satisfies(e -> assertThat(e.findings()).hasSize(2));
        assertThatExceptionOfType(InvalidSheetException.class)
                .isThrownBy(() -> CheatSheets.read(folder.resolve("absent.yaml")))
                .withMessageContaining("there is no file");
    }

    private Path jar(String name, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static URLClassLoader loader(Path... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }
}
