package io.github.cheatsheets.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.digest.Checksum;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.render.Renderers;
import io.github.cheatsheets.selection.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenderRunTest {

    private static final Checksum TOOLS = new Checksum("one");

    @TempDir
    private Path folder;

    private Path sources;
    private Path outputs;
    private Path memory;
    private Selection selection = Selection.ALL;
    private final CountingRenderer renderer = new CountingRenderer();

    @BeforeEach
    void threeSheets() throws IOException {
        sources = Files.createDirectories(folder.resolve("sheets"));
        outputs = folder.resolve("out");
        memory = folder.resolve("memory");
        Files.writeString(renderer.theme(), "a theme");
        write("a", "A");
        write("b", "B");
        write("c", "C");
    }

    @Test
    void rendersNothingIfNothingHasChanged() throws Exception {
        assertThat(run()).endsWith("3 sheets: 3 rendered");
        assertThat(renderer.rendered()).containsExactly("a", "b", "c");

        assertThat(run()).containsExactly("3 sheets: 3 up to date");
        assertThat(renderer.rendered()).isEmpty();
    }

    @Test
    void rendersOnlyTheSheetThatHasChanged() throws Exception {
        run();
        renderer.rendered();
        write("b", "Changed");

        assertThat(run())
                .containsExactly(
                        "Rendered b (1 table, 1 concept) to out: b.probe", "3 sheets: 1 rendered, 2 up to date");
        assertThat(renderer.rendered()).containsExactly("b");
        assertThat(outputs.resolve("b.probe")).hasContent("Changed");
    }

    @Test
    void timesOfFilesDoNotMatter() throws Exception {
        run();
        write("a", "A");

        assertThat(run()).containsExactly("3 sheets: 3 up to date");
    }

    @Test
    void rendersIfAnIncludedFileHasChanged() throws Exception {
        Path d = Files.createDirectories(sources.resolve("d"));
        Files.writeString(d.resolve("sheet.yaml"), "{schema: 1, id: d, title: D, tables: [{include: t.yaml}]}");
        Files.writeString(d.resolve("t.yaml"), "{id: t, title: T, concepts: [{id: x, name: X, description: [y]}]}");
        run();
        Files.writeString(d.resolve("t.yaml"), "{id: t, title: T, concepts: [{id: x, name: X, description: [z]}]}");

        assertThat(run()).contains("4 sheets: 1 rendered, 3 up to date");
    }

    @Test
    void rendersIfAnOutputIsGoneOrChanged() throws Exception {
        run();
        Files.delete(outputs.resolve("a.probe"));
        Files.writeString(outputs.resolve("b.probe"), "by hand");

        assertThat(run()).endsWith("3 sheets: 2 rendered, 1 up to date");
        assertThat(outputs.resolve("b.probe")).hasContent("B");
    }

    @Test
    void rendersIfToolsOptionsOrFilesOfTheRendererHaveChanged() throws Exception {
        run();
        assertThat(run(new Checksum("two"), Map.of())).endsWith("3 sheets: 3 rendered");
        assertThat(run(new Checksum("two"), Map.of("layout", "cards"))).endsWith("3 sheets: 3 rendered");
        assertThat(run(new Checksum("two"), Map.of("layout", "cards"))).endsWith("3 sheets: 3 up to date");

        Files.writeString(renderer.theme(), "other");
        assertThat(run(new Checksum("two"), Map.of("layout", "cards"))).endsWith("3 sheets: 3 rendered");
        assertThat(run(new Checksum("two"), Map.of("layout", "cards"))).endsWith("3 sheets: 3 up to date");

        Files.delete(renderer.theme());
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> run(new Checksum("two"), Map.of("layout", "cards")))
                .withMessage("there is no theme");
    }

    @Test
    void anEngineIsNotAskedForAnythingIfNothingHasChanged() throws Exception {
        run();
        renderer.isThere = false;

        assertThat(run()).endsWith("3 sheets: 3 up to date");
    }

    @Test
    void aRecordThatIsCorruptOrForeignMeansToRender() throws Exception {
        run();
        Files.write(memory.resolve("a.properties"), new byte[] {0, (byte) 0xff, '\\', 'u', 'x', '\n'});
        Files.writeString(memory.resolve("b.properties"), "some=thing\n");
        String record = Files.readString(memory.resolve("c.properties"));
        Files.writeString(memory.resolve("c.properties"), record.substring(0, record.length() / 2));

        assertThat(run()).endsWith("3 sheets: 3 rendered");
        assertThat(run()).endsWith("3 sheets: 3 up to date");
    }

    @Test
    void rendersEverythingIfItIsForced() throws Exception {
        run();
        List<String> said = new ArrayList<>();
        SheetFinder finder = finder();

        renderRun(TOOLS, Map.of(), said).all(finder.sources(), finder);

        assertThat(said).endsWith("3 sheets: 3 rendered");
    }

    @Test
    void aWarningIsSaidAgainThoughNothingIsRendered() throws Exception {
        renderer.warning = "mind the gap";
        assertThat(run()).anyMatch(line -> line.endsWith("mind the gap"));
        renderer.warning = "";

        assertThat(run())
                .endsWith("3 sheets: 3 up to date")
                .filteredOn(line -> line.endsWith("mind the gap"))
                .hasSize(3);
    }

    @Test
    void removesTheFilesOfASheetThatIsGone() throws Exception {
        run();
        Files.delete(sources.resolve("b.yaml"));

        assertThat(run()).contains("Removed b.probe, as there is no sheet \"b\" any more");
        assertThat(names(outputs)).containsExactly("a.probe", "c.probe");
        assertThat(run()).containsExactly("2 sheets: 2 up to date");
    }

    @Test
    void leavesTheFileOfASheetThatIsGoneIfSomebodyChangedIt() throws Exception {
        run();
        Files.delete(sources.resolve("b.yaml"));
        Files.writeString(outputs.resolve("b.probe"), "by hand");

        assertThat(run()).anyMatch(line -> line.startsWith("Left b.probe"));
        assertThat(outputs.resolve("b.probe")).hasContent("by hand");
    }

    @Test
    void leavesTheFilesOfASheetThatIsOnlyNotAskedFor() throws Exception {
        run();
        SheetFinder finder = finder();

        renderRun(TOOLS, Map.of(), new ArrayList<>()).changed(finder.named(List.of("a")), finder);

        assertThat(names(outputs)).containsExactly("a.probe", "b.probe", "c.probe");
    }

    @Test
    void dropsWhatAKilledBuildLeftBehindAndNothingElse() throws Exception {
        renderer.killed = true;
        try {
            run();
        } catch (IllegalStateException killed) {
            // Its draft would be deleted now; put it back, as nothing is after a kill.
            Files.writeString(renderer.draft, "half");
        }
        renderer.killed = false;
        Files.writeString(outputs.resolve(".a.probe.of-somebody-else"), "");

        run();

        assertThat(names(outputs)).containsExactly(".a.probe.of-somebody-else", "a.probe", "b.probe", "c.probe");
    }

    @Test
    void aSheetThatIsRefusedKeepsItsFilesAndTheOthersAreRendered() throws Exception {
        run();
        write("a", "refuse me");
        write("b", "Better");

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(this::run)
                .withMessage("1 error, 0 warnings in 2 sheets; the files of a are as they were");
        assertThat(outputs.resolve("a.probe")).hasContent("A");
        assertThat(outputs.resolve("b.probe")).hasContent("Better");
    }

    @Test
    void allMistakesAreToldBeforeAnythingIsRendered() throws Exception {
        Files.writeString(sources.resolve("a.yaml"), "schema: 1");
        Files.writeString(sources.resolve("c.yaml"), "schema: 2");
        List<String> said = new ArrayList<>();
        SheetFinder finder = finder();

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> renderRun(TOOLS, Map.of(), said).changed(finder.sources(), finder))
                .withMessageEndingWith("in 3 sheets; nothing was rendered");
        assertThat(said).anyMatch(line -> line.contains("a.yaml")).anyMatch(line -> line.contains("c.yaml"));
        assertThat(renderer.rendered()).isEmpty();
    }

    @Test
    void saysWhichFileCannotBeWrittenAndWhy() throws Exception {
        Files.createDirectories(outputs.resolve("a.probe"))
                .resolve("child")
                .toFile()
                .createNewFile();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(this::run)
                .withMessageStartingWith("cannot write " + outputs.resolve("a.probe"))
                .withMessageEndingWith("the files of a are as they were")
                .withNoCause();
    }

    @Test
    void whatASelectionLeavesOutIsSaidInEveryRun() throws Exception {
        Files.writeString(sources.resolve("a.yaml"), """
                schema: 1
                id: a
                title: A
                tables:
                  - id: t
                    title: T
                    concepts:
                      - {id: x, name: X, description: [y]}
                      - {id: z, name: Z, description: [y]}
                """);
        run();
        selection = excluding("z");

        String line = sources.resolve("a.yaml") + " [selection] 1 of 2 concepts left out: 1 by excludes";
        assertThat(run()).contains(line).endsWith("3 sheets: 3 rendered");
        assertThat(run()).containsExactly(line, "3 sheets: 3 up to date");
    }

    @Test
    void aSelectionThatLeavesNothingOfASheetIsAnError() throws Exception {
        run();
        selection = excluding("x");

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(this::run)
                .withMessage("3 errors, 0 warnings in 3 sheets; nothing was rendered");
    }

    @Test
    void aWordOfASelectionThatNoSheetKnowsIsAnError() throws Exception {
        selection = excluding("zebra");

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(this::run)
                .withMessage("excludes: there is no concept \"zebra\"; there are: x");
    }

    @Test
    void aWrongWordIsToldThoughItLeavesNothing() throws Exception {
        selection = new Selection(Set.of(), Set.of(), Set.of("u"), Set.of(), false, Set.of(), Set.of());

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(this::run)
                .withMessage("tables: there is no table \"u\"; did you mean \"t\"?");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyCriterionOfASelectionMatters(Selection other) throws Exception {
        run();
        selection = other;

        // None of them leaves anything.
        assertThatExceptionOfType(UserException.class).isThrownBy(this::run);
    }

    static Stream<Selection> selections() {
        Set<String> none = Set.of();
        Set<String> other = Set.of("other");
        return Stream.of(
                new Selection(Set.of(Level.ADVANCED), none, none, none, false, none, none),
                new Selection(Set.of(), other, none, none, false, none, none),
                new Selection(Set.of(), none, other, none, false, none, none),
                new Selection(Set.of(), none, none, other, false, none, none),
                new Selection(Set.of(), none, none, none, true, none, none),
                new Selection(Set.of(), none, none, none, false, other, none),
                excluding("x"));
    }

    private static Selection excluding(String concept) {
        return new Selection(Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of(concept));
    }

    private List<String> run() throws Exception {
        return run(TOOLS, Map.of());
    }

    private List<String> run(Checksum tools, Map<String, String> options) throws Exception {
        List<String> said = new ArrayList<>();
        SheetFinder finder = finder();
        renderRun(tools, options, said).changed(finder.sources(), finder);
        return said;
    }

    private RenderRun renderRun(Checksum tools, Map<String, String> options, List<String> said) throws Exception {
        Rendering rendering = new Rendering(
                Renderers.load(ClassLoader.getPlatformClassLoader()).and(List.of(renderer)),
                List.of("probe"),
                Renderer.BUILTIN,
                new RenderOptions(options),
                FailOn.ERROR,
                outputs);
        return new RenderRun(rendering, selection, tools, memory, new Said(said));
    }

    private SheetFinder finder() throws Exception {
        CheatSheets none = CheatSheets.of(ClassLoader.getPlatformClassLoader());
        return SheetFinder.in(sources, () -> none, () -> none);
    }

    private void write(String id, String title) throws IOException {
        Files.writeString(
                sources.resolve(id + ".yaml"),
                "{schema: 1, id: %s, title: %s, tables: [{id: t, title: T, concepts: [{id: x, name: X, description: [y]}]}]}"
                        .formatted(id, title));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private record Said(List<String> lines) implements Report {
        @Override
        public void say(String line) {
            lines.add(line);
        }

        @Override
        public void found(Collection<Finding> findings) {
            findings.forEach(finding -> lines.add(finding.toString()));
        }

        @Override
        public void next(String work) {}

        @Override
        public String name(Path file) {
            return file.getFileName().toString();
        }
    }

    /** Writes titles, and counts. */
    private final class CountingRenderer implements Renderer {

        private final List<String> calls = new ArrayList<>();
        private boolean isThere = true;
        private String warning = "";
        private boolean killed;
        private Path draft = Path.of("");

        List<String> rendered() {
            List<String> copy = List.copyOf(calls);
            calls.clear();
            return copy;
        }

        Path theme() {
            return memory.resolveSibling("theme.yaml");
        }

        @Override
        public String engine() {
            return BUILTIN;
        }

        @Override
        public Set<Format> formats() {
            return Set.of(new Format("probe"));
        }

        @Override
        public Set<Path> files(RenderOptions options) {
            assertThat(isThere).isTrue();
            if (!Files.exists(theme())) {
                throw new InvalidOptionException("there is no theme");
            }
            return Set.of(theme());
        }

        @Override
        public List<Finding> render(RenderRequest request, OutputStream out) throws IOException {
            calls.add(request.sheet().id());
            out.write(request.sheet().title().getBytes(StandardCharsets.UTF_8));
            if (killed) {
                draft = outputs.resolve(names(outputs).get(0));
                throw new IllegalStateException();
            }
            List<Finding> findings = new ArrayList<>();
            if (request.sheet().title().equals("refuse me")) {
                findings.add(finding(Severity.ERROR, request, "refused"));
            }
            if (!warning.isEmpty()) {
                findings.add(finding(Severity.WARNING, request, warning));
            }
            return findings;
        }

        private Finding finding(Severity severity, RenderRequest request, String message) {
            return new Finding(
                    new Rule("probe", severity, ""), request.locations().of(""), message);
        }
    }
}
