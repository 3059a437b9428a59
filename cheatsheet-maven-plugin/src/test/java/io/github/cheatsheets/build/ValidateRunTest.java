package io.github.cheatsheets.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.digest.Checksum;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.verify.Artifacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateRunTest {

    private static final Checksum TOOLS = new Checksum("one");
    private static final String WARNED = "[unknown-language]";

    private static final ClassLoader ALL = ValidateRunTest.class.getClassLoader();
    private static final ClassLoader NO_ENGINES = ClassLoader.getPlatformClassLoader();

    @TempDir
    private Path folder;

    private Path sources;
    private Path memory;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void twoSheets() throws IOException {
        sources = Files.createDirectories(folder.resolve("sheets"));
        memory = folder.resolve("memory");
        write("a", "A");
        write("b", "B");
    }

    @Test
    void sheetsThatHaveNotChangedAreNotCheckedAgainAndWhatWasFoundIsSaidAgain() throws Exception {
        List<String> found = run(ALL);

        assertThat(found).hasSize(2).allMatch(line -> line.contains(WARNED));
        assertThat(run(NO_ENGINES)).isEqualTo(found);
    }

    @Test
    void aSheetThatHasChangedIsChecked() throws Exception {
        run(ALL);
        write("b", "Changed");

        // Its rules have to be fetched, which cannot be.
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> run(NO_ENGINES));
        assertThat(run(ALL)).hasSize(2);
        assertThat(run(NO_ENGINES)).hasSize(2);
    }

    @Test
    void allSheetsAreCheckedIfRulesMayHaveChanged() throws Exception {
        run(ALL);

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> run(NO_ENGINES, new Checksum("two"), Optional.of(memory)));
    }

    @Test
    void allSheetsAreCheckedIfTheUserWantsIt() throws Exception {
        run(ALL);

        try (Engines engines = engines(NO_ENGINES)) {
            ValidateRun run = new ValidateRun(engines, TOOLS, Optional.of(memory), new Said());
            assertThatExceptionOfType(UserException.class).isThrownBy(() -> run.all(sheets()));
        }
    }

    @Test
    void aSheetWithAnErrorIsReadAgainAsAFileThatItLacksMayHaveCome() throws Exception {
        Path team = Files.createDirectories(sources.resolve("team"));
        Files.writeString(
                team.resolve("sheet.yaml"), "{schema: 1, id: team, title: T, tables: [{include: tables/t.yaml}]}");
        assertThat(run(ALL)).anyMatch(line -> line.contains("there is no file"));

        Files.createDirectories(team.resolve("tables"));
        Files.writeString(
                team.resolve("tables/t.yaml"),
                "{id: t, title: T, concepts: [{id: x, name: X, example: {lang: klingon, code: y}}]}");
        assertThat(run(ALL)).hasSize(3).noneMatch(line -> line.contains("there is no file"));
    }

    @Test
    void aRecordThatIsCorruptMeansToCheck() throws Exception {
        List<String> found = run(ALL);
        for (String sheet : List.of("a", "b")) {
            Path record = memory.resolve(sheet + ".properties");
            Files.writeString(record, Files.readString(record).replace("klingon", "elvish"));
        }

        assertThat(run(ALL)).isEqualTo(found);
    }

    @Test
    void withoutAMemoryEverythingIsCheckedAndNothingWritten() throws Exception {
        assertThat(run(ALL, TOOLS, Optional.empty())).hasSize(2);
        assertThat(memory).doesNotExist();
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> run(NO_ENGINES, TOOLS, Optional.empty()));
    }

    @Test
    void aMemoryThatCannotBeWrittenIsSaidOnceAndCostsNoFinding() throws Exception {
        Files.createDirectories(memory.resolve("a.properties"));
        Files.createDirectories(memory.resolve("b.properties"));
        Files.writeString(memory.resolve("a.properties/in-the-way"), "");
        Files.writeString(memory.resolve("b.properties/in-the-way"), "");

        assertThat(run(ALL)).hasSize(2);
        assertThat(said)
                .singleElement()
                .asString()
                .startsWith("cannot write " + memory)
                .endsWith("; the next build checks all sheets again");
    }

    private List<String> run(ClassLoader classPath) throws Exception {
        return run(classPath, TOOLS, Optional.of(memory));
    }

    private List<String> run(ClassLoader classPath, Checksum tools, Optional<Path> remembered) throws Exception {
        said.clear();
        try (Engines engines = engines(classPath)) {
            return new ValidateRun(engines, tools, remembered, new Said())
                    .changed(sheets()).stream().map(Finding::toString).toList();
        }
    }

    private static Engines engines(ClassLoader classPath) {
        return new Engines(classPath, new NothingToFetch(), new EngineLoaders(classPath));
    }

    private List<NamedSheet> sheets() throws Exception {
        CheatSheets none = CheatSheets.of(NO_ENGINES);
        return SheetFinder.in(sources, () -> none, () -> none).sources();
    }

    private void write(String id, String title) throws IOException {
        Files.writeString(
                sources.resolve(id + ".yaml"),
                "{schema: 1, id: %s, title: %s, tables: [{id: t, title: T, concepts: [{id: x, name: X, example: {lang: klingon, code: y}}]}]}"
                        .formatted(id, title));
    }

    private static final class NothingToFetch implements Artifacts {
        @Override
        public List<Path> files(List<String> coordinates) throws IOException {
            throw new IOException("nothing is here");
        }

        @Override
        public List<Path> classPath(List<String> coordinates) throws IOException {
            throw new IOException("nothing is here");
        }
    }

    private final class Said implements Report {
        @Override
        public void say(String line) {
            said.add(line);
        }

        @Override
        public void found(Collection<Finding> findings) {
            throw new AssertionError("findings are returned");
        }

        @Override
        public void next(String work) {}

        @Override
        public String name(Path file) {
            return file.toString();
        }
    }
}
