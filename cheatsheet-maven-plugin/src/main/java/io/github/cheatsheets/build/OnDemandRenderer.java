package io.github.cheatsheets.build;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.verify.Artifacts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Stands for a renderer that is fetched when there is something to render with it. */
final class OnDemandRenderer implements Renderer {

    private static final String SNAPSHOT = "-SNAPSHOT.jar";

    private final String engine;
    private final Set<Format> formats;
    private final List<String> coordinates;
    private final Artifacts artifacts;
    private final EngineLoaders loaders;
    private @Nullable List<Path> classPath;
    private @Nullable Renderer fetched;

    OnDemandRenderer(
            String engine, Set<Format> formats, List<String> coordinates, Artifacts artifacts, EngineLoaders loaders) {
        this.engine = engine;
        this.formats = formats;
        this.coordinates = List.copyOf(coordinates);
        this.artifacts = artifacts;
        this.loaders = loaders;
    }

    @Override
    public String engine() {
        return engine;
    }

    @Override
    public Set<Format> formats() {
        return formats;
    }

    @Override
    public List<Finding> render(RenderRequest request, OutputStream out) throws IOException {
        return fetched().render(request, out);
    }

    /** Returns also the engine's own files that may change though its version stays. */
    @Override
    public Set<Path> files(RenderOptions options) throws IOException {
        Set<Path> files = new TreeSet<>(fetched().files(options));
        for (Path file : classPath()) {
            if (file.toString().endsWith(SNAPSHOT)) {
                files.add(file);
            }
        }
        return files;
    }

    /** Returns the loader of the engine's classes. */
    ClassLoader classLoader() throws IOException {
        return loaders.of(engine, classPath());
    }

    private synchronized Renderer fetched() throws IOException {
        if (fetched == null) {
            fetched = rendererIn(classLoader());
        }
        return fetched;
    }

    private synchronized List<Path> classPath() {
        if (classPath == null) {
            try {
                classPath = artifacts.classPath(coordinates);
            } catch (IOException e) {
                throw new InvalidOptionException(
                        "the engine \"" + engine + "\" is fetched when it is needed, but " + e.getMessage());
            }
        }
        return classPath;
    }

    private Renderer rendererIn(ClassLoader loader) {
        return ServiceLoader.load(Renderer.class, loader).stream()
                // It sees the renderers of its parent, too.
                .filter(provider -> provider.type().getClassLoader() == loader)
                .map(ServiceLoader.Provider::get)
                .filter(renderer -> renderer.engine().equals(engine))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(coordinates + " do not hold the engine " + engine));
    }

    @Override
    public synchronized void close() {
        if (fetched != null) {
            fetched.close();
            fetched = null;
        }
    }
}
