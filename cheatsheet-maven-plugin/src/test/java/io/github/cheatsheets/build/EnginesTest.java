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
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnginesTest {

    private static final CheatSheet SHEET = CheatSheets.onClassPath().load("backend-performance");

    private final ClassLoader plugin = new WithoutAsciidoctor();
    private final List<Part> fetched = new ArrayList<>();

    @Test
    void anEngineIsKnownBeforeItIsFetched() {
        try (Renderers renderers = Engines.of(plugin, this::refuse)) {
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
        try (Renderers renderers = Engines.of(plugin, this::refuse);
                AsciidoctorRenderer asciidoctor = new AsciidoctorRenderer()) {
            Renderer stand = renderers.find(Format.XML, "asciidoctor");

            assertThat(stand.engine()).isEqualTo(asciidoctor.engine());
            assertThat(stand.formats()).isEqualTo(asciidoctor.formats());
        }
    }

    @Test
    void anEngineIsFetchedForTheFirstSheetAndServesAll() throws IOException {
        URL artifact =
                AsciidoctorRenderer.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader part = new URLClassLoader(new URL[] {artifact}, plugin);
                Renderers renderers = Engines.of(plugin, wanted -> {
                    fetched.add(wanted);
                    return part;
                })) {
            Renderer renderer = renderers.find(Format.XML, Renderer.BUILTIN);
            RenderRequest request = RenderRequest.of(SHEET, Format.XML)
                    .withOptions(new RenderOptions(Map.of(AsciidoctorRenderer.SAFE_MODE, "high")));

            for (int sheet = 0; sheet < 2; sheet++) {
                assertThatExceptionOfType(InvalidOptionException.class)
                        .isThrownBy(() -> renderer.render(request, OutputStream.nullOutputStream()))
                        .as("what only the engine itself says")
                        .withMessageContaining("safeMode must be one of");
            }

            assertThat(fetched).extracting(Part::name).containsExactly("the engine \"asciidoctor\"");
        }
    }

    @Test
    void anEngineThatCannotBeHadIsTheUsersToMend() {
        try (Renderers renderers = Engines.of(plugin, this::refuse)) {
            Renderer renderer = renderers.find(Format.XML, Renderer.BUILTIN);

            assertThatExceptionOfType(InvalidOptionException.class)
                    .isThrownBy(
                            () -> renderer.render(RenderRequest.of(SHEET, Format.XML), OutputStream.nullOutputStream()))
                    .withMessageMatching("not here: \\[io\\.github\\.cheatsheets:cheatsheet-asciidoctor:\\d.*]");
        }
    }

    @Test
    void anEngineAmongThePluginsDependenciesIsNotFetched() {
        try (Renderers renderers = Engines.of(EnginesTest.class.getClassLoader(), this::refuse)) {
            assertThat(renderers.find(Format.XML, Renderer.BUILTIN)).isInstanceOf(AsciidoctorRenderer.class);
        }
    }

    private ClassLoader refuse(Part part) throws PartUnavailableException {
        fetched.add(part);
        throw new PartUnavailableException("not here: " + part.artifacts(), new IOException());
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
