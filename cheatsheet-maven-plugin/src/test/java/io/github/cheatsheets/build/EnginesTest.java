package io.github.cheatsheets.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.asciidoctor.AsciidoctorRenderer;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.lint.Lint;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.pdf.PdfRenderer;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.render.Renderers;
import io.github.cheatsheets.verify.Artifacts;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginesTest {

    private static final CheatSheet SHEET = CheatSheets.onClassPath().load("backend-performance");

    private static final String RULE_OF_PRINT = "unprintable-character";

    @TempDir
    private Path folder;

    private final ClassLoader plugin = new WithoutEngines();
    private final EngineLoaders loaders = new EngineLoaders(plugin);
    private final List<List<String>> fetched = new ArrayList<>();
    private final Artifacts refusing = fetching(coordinates -> {
        throw new IOException(coordinates + ", not here");
    });

    @Test
    void anEngineIsKnownBeforeItIsFetched() {
        try (Engines engines = engines(refusing)) {
            Renderers renderers = engines.renderers();
            assertThat(renderers.find(Format.XML, Renderer.BUILTIN).engine()).isEqualTo("asciidoctor");
            assertThat(renderers.find(Format.PDF, "asciidoctor").engine()).isEqualTo("asciidoctor");
            assertThat(renderers.find(Format.HTML, Renderer.BUILTIN).engine()).isEqualTo("builtin");
            assertThatExceptionOfType(InvalidOptionException.class)
                    .isThrownBy(() -> renderers.find(Format.HTML, "latex"))
                    .withMessageEndingWith("there are: asciidoctor, builtin");
            assertThat(fetched).isEmpty();
        }
    }

    @Test
    void whatIsSaidOfAnEngineBeforeItIsFetchedIsTrue() {
        try (Engines engines = engines(refusing);
                AsciidoctorRenderer asciidoctor = new AsciidoctorRenderer();
                PdfRenderer pdf = new PdfRenderer()) {
            for (Renderer engine : List.of(asciidoctor, pdf)) {
                Renderer stand = engines.renderers().find(Format.PDF, engine.engine());

                assertThat(stand).isNotInstanceOf(engine.getClass());
                assertThat(stand.engine()).isEqualTo(engine.engine());
                assertThat(stand.formats()).isEqualTo(engine.formats());
            }
        }
    }

    @Test
    void anEngineIsFetchedForTheFirstSheetAndServesAll() throws IOException {
        try (Engines engines = engines(fetching(coordinates -> List.of(artifact(AsciidoctorRenderer.class))))) {
            Renderer renderer = engines.renderers().find(Format.XML, Renderer.BUILTIN);
            RenderRequest request = RenderRequest.of(SHEET, Format.XML)
                    .withOptions(new RenderOptions(Map.of(AsciidoctorRenderer.SAFE_MODE, "high")));

            for (int sheet = 0; sheet < 2; sheet++) {
                assertThatExceptionOfType(InvalidOptionException.class)
                        .isThrownBy(() -> renderer.render(request, OutputStream.nullOutputStream()))
                        .as("what only the engine itself says")
                        .withMessageContaining("safeMode must be one of");
            }

            assertThat(fetched).hasSize(1);
        }
    }

    @Test
    void anEngineThatCannotBeHadIsTheUsersToMend() {
        try (Engines engines = engines(refusing)) {
            Renderers renderers = engines.renderers();
            Renderer renderer = renderers.find(Format.XML, Renderer.BUILTIN);

            assertThatExceptionOfType(InvalidOptionException.class)
                    .isThrownBy(
                            () -> renderer.render(RenderRequest.of(SHEET, Format.XML), OutputStream.nullOutputStream()))
                    .withMessageMatching(
                            "the engine \"asciidoctor\" is fetched when it is needed, but \\[io\\.github\\.cheatsheets:cheatsheet-asciidoctor:\\d.*], not here");
        }
    }

    @Test
    void anEngineAmongThePluginsDependenciesIsNotFetched() throws Exception {
        ClassLoader all = EnginesTest.class.getClassLoader();
        try (Engines engines = new Engines(all, refusing, new EngineLoaders(all))) {
            Renderers renderers = engines.renderers();

            assertThat(renderers.find(Format.XML, Renderer.BUILTIN)).isInstanceOf(AsciidoctorRenderer.class);
            assertThat(renderers.find(Format.PDF, Renderer.BUILTIN)).isInstanceOf(PdfRenderer.class);
            assertThat(engines.lint().rules()).extracting(Rule::id).contains(RULE_OF_PRINT);
        }
    }

    @Test
    void rulesOfTheBuiltInEngineAreAmongAllRulesThoughItIsFetched() throws Exception {
        try (Engines engines = engines(fetching(coordinates -> List.of(artifact(PdfRenderer.class))))) {
            assertThat(Lint.load(plugin).rules()).extracting(Rule::id).doesNotContain(RULE_OF_PRINT);
            assertThat(engines.lint().rules())
                    .extracting(Rule::id)
                    .contains(RULE_OF_PRINT)
                    .containsAll(
                            Lint.load(plugin).rules().stream().map(Rule::id).toList())
                    .doesNotHaveDuplicates();
            assertThat(fetched).hasSize(1);
        }
    }

    @Test
    void rulesThatCannotBeHadAreTheUsersToMend() {
        try (Engines engines = engines(refusing)) {
            assertThatExceptionOfType(UserException.class)
                    .isThrownBy(engines::lint)
                    .withMessageMatching(
                            "the engine \"builtin\" is fetched when it is needed, but \\[io\\.github\\.cheatsheets:cheatsheet-pdf:\\d.*], not here");
        }
    }

    @Test
    void theClassesOfAnEngineServeTheNextBuildUntilItIsBuiltAnew() throws Exception {
        Path jar = Files.createFile(folder.resolve("engine-1-SNAPSHOT.jar"));
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
        ClassLoader first = loaders.of("a", List.of(jar));

        assertThat(loaders.of("a", List.of(jar))).isSameAs(first);
        assertThat(loaders.of("b", List.of(jar))).isNotSameAs(first);
        assertThat(loaders.of("a", List.of(jar))).isSameAs(first);

        Files.setLastModifiedTime(jar, FileTime.fromMillis(2_000));
        assertThat(loaders.of("a", List.of(jar))).isNotSameAs(first);
    }

    @Test
    void whatDecidesOnTheOutputsOfASnapshotIsAlsoTheSnapshot() throws Exception {
        Path engine = artifact(PdfRenderer.class);
        Path snapshot = Files.createFile(folder.resolve("engine-1-SNAPSHOT.jar"));
        Path release = Files.createFile(folder.resolve("library-1.jar"));
        try (Engines engines = engines(fetching(coordinates -> List.of(engine, snapshot, release)))) {
            Renderer renderer = engines.renderers().find(Format.PDF, Renderer.BUILTIN);

            assertThat(renderer.files(RenderOptions.DEFAULT))
                    .contains(snapshot)
                    .doesNotContain(release)
                    .allMatch(file -> Files.isRegularFile(file));
        }
    }

    private Engines engines(Artifacts artifacts) {
        return new Engines(plugin, artifacts, loaders);
    }

    private static Path artifact(Class<? extends Renderer> renderer) {
        try {
            return Path.of(
                    renderer.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private interface Source {
        List<Path> get(List<String> coordinates) throws IOException;
    }

    private Artifacts fetching(Source source) {
        return new Artifacts() {
            @Override
            public List<Path> files(List<String> coordinates) {
                throw new AssertionError("an engine comes with what it needs");
            }

            @Override
            public List<Path> classPath(List<String> coordinates) throws IOException {
                fetched.add(coordinates);
                return source.get(coordinates);
            }
        };
    }

    /** The class path of these tests, but no engine is on it that is fetched, as for the plugin in a user's build. */
    private static final class WithoutEngines extends ClassLoader {

        private static final List<Class<?>> ENGINES = List.of(AsciidoctorRenderer.class, PdfRenderer.class);

        WithoutEngines() {
            super(EnginesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (ENGINES.stream().anyMatch(engine -> name.startsWith(engine.getPackageName()))) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return Collections.enumeration(Collections.list(super.getResources(name)).stream()
                    .filter(resource -> ENGINES.stream().noneMatch(engine -> resource.toString()
                            .contains(engine.getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toString())))
                    .toList());
        }
    }
}
