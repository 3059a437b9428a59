package io.github.cheatsheets.build;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands for a renderer that is fetched when the first sheet is rendered with it. */
final class OnDemandRenderer implements Renderer {

    private final String engine;
    private final Set<Format> formats;
    private final Part part;
    private final Parts parts;
    private @Nullable Renderer fetched;

    OnDemandRenderer(String engine, Set<Format> formats, Part part, Parts parts) {
        this.engine = engine;
        this.formats = formats;
        this.part = part;
        this.parts = parts;
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

    private synchronized Renderer fetched() {
        if (fetched == null) {
            fetched = fetch();
        }
        return fetched;
    }

    private Renderer fetch() {
        try {
            ClassLoader classes = parts.load(part);
            return ServiceLoader.load(Renderer.class, classes).stream()
                    // It sees the renderers of its parent, too.
                    .filter(provider -> provider.type().getClassLoader() == classes)
                    .map(ServiceLoader.Provider::get)
                    .filter(renderer -> renderer.engine().equals(engine))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(part.artifacts() + " do not hold " + part.name()));
        } catch (PartUnavailableException e) {
            throw new InvalidOptionException(e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        if (fetched != null) {
            fetched.close();
            fetched = null;
        }
    }
}
