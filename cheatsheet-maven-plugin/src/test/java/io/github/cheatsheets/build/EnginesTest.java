package io.github.cheatsheets.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.asciidoctor.AsciidoctorRenderer;
import io.github.cheatsheets.model.CheatSheet;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnginesTest {

    private static final CheatSheet SHEET = CheatSheets.onClassPath().load("backend-performance");

    private final ClassLoader plugin = new WithoutAsciidoctor();
    private final List<List<String>> fetched = new ArrayList<>();
    private final Artifacts refusing = fetching(coordinates -> {
        throw new IOException(coordinates + ", not here");
    });

    @Test
    void anEngineIsKnownBeforeItIsFetched() {
        try (Renderers renderers = Engines.of(plugin, refusing)) {
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
        try (Renderers renderers = Engines.of(plugin, refusing);
                AsciidoctorRenderer asciidoctor = new AsciidoctorRenderer()) {
            Renderer stand = renderers.find(Format.XML, "asciidoctor");

            assertThat(stand.engine()).isEqualTo(asciidoctor.engine());
            assertThat(stand.formats()).isEqualTo(asciidoctor.formats());
        }
    }

    @Test
    void anEngineIsFetchedForTheFirstSheetAndServesAll() throws IOException {
        try (Renderers renderers = Engines.of(plugin, fetching(coordinates -> List.of(artifact())))) {
            Renderer renderer = renderers.find(Format.XML, Renderer.BUILTIN);
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
        try (Renderers renderers = Engines.of(plugin, refusing)) {
            Renderer renderer = renderers.find(Format.XML, Renderer.BUILTIN);

            assertThatExceptionOfType(InvalidOptionException.class)
                    .isThrownBy(
                            () -> renderer.render(RenderRequest.of(SHEET, Format.XML), OutputStream.nullOutputStream()))
                    .withMessageMatching(
                            "the engine \"asciidoctor\" needs \\[io\\.github\\.cheatsheets:cheatsheet-asciidoctor:\\d.*], not here");
        }
    }

    @Test
    void anEngineAmongThePluginsDependenciesIsNotFetched() {
        try (Renderers renderers = Engines.of(EnginesTest.class.getClassLoader(), refusing)) {
            assertThat(renderers.find(Format.XML, Renderer.BUILTIN)).isInstanceOf(AsciidoctorRenderer.class);
        }
    }

    private static Path artifact() {
        try {
            return Path.of(AsciidoctorRenderer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
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

    /** The class path of these tests, but the engine is not on it, as for the plugin in a user's build. */
    private static final class WithoutAsciidoctor extends ClassLoader {

        WithoutAsciidoctor() {
            super(EnginesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(AsciidoctorRenderer.class.getPackageName())) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return Collections.enumeration(Collections.list(super.getResources(name)).stream()
                    .filter(resource -> !resource.toString().contains("asciidoctor"))
                    .toList());
        }
    }
}
