package io.github.cheatsheets.build;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.verify.Artifacts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands for a renderer that is fetched when the first sheet is rendered with it. */
final class OnDemandRenderer implements Renderer {

    private final String engine;
    private final Set<Format> formats;
    private final List<String> coordinates;
    private final Artifacts artifacts;
    private final ClassLoader parent;
    private @Nullable Renderer fetched;
    private @Nullable URLClassLoader classes;

    OnDemandRenderer(
            String engine, Set<Format> formats, List<String> coordinates, Artifacts artifacts, ClassLoader parent) {
        this.engine = engine;
        this.formats = formats;
        this.coordinates = List.copyOf(coordinates);
        this.artifacts = artifacts;
        this.parent = parent;
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

    private synchronized Renderer fetched() throws IOException {
        if (fetched == null) {
            classes = new URLClassLoader("engine " + engine, fetch(), parent);
            fetched = rendererIn(classes);
        }
        return fetched;
    }

    private URL[] fetch() throws MalformedURLException {
        List<Path> files;
        try {
            files = artifacts.classPath(coordinates);
        } catch (IOException e) {
            throw new InvalidOptionException("the engine \"" + engine + "\" needs " + e.getMessage());
        }
        URL[] urls = new URL[files.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = files.get(i).toUri().toURL();
        }
        return urls;
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
        if (classes != null) {
            try {
                classes.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            classes = null;
        }
    }
}
