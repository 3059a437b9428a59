package io.github.cheatsheets.render;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All renderers of a class path. One set serves a whole build, so that an engine starts once, and is closed at its end. */
public final class Renderers implements AutoCloseable {

    private final List<Renderer> renderers;

    private Renderers(List<Renderer> renderers) {
        this.renderers = renderers;
    }

    /** Finds the renderers that a class loader knows. */
    public static Renderers load(ClassLoader classLoader) {
        return new Renderers(ServiceLoader.load(Renderer.class, classLoader).stream()
                .map(ServiceLoader.Provider::get)
                // The order of a class path must not decide.
                .sorted(Comparator.comparing(renderer -> renderer.getClass().getName()))
                .toList());
    }

    /** Returns these renderers and others, which come after those of the same engine that are here. */
    public Renderers and(List<Renderer> others) {
        return new Renderers(Stream.concat(renderers.stream(), others.stream()).toList());
    }

    /**
     * Returns what renders a format: a renderer of that engine, else one of the engine {@value Renderer#BUILTIN}, else any.
     *
     * @throws InvalidOptionException if there is no such engine, or nothing renders the format; the message says what
     *     there is
     */
    public Renderer find(Format format, String engine) {
        if (!engine.equals(Renderer.BUILTIN) && !engines().contains(engine)) {
            throw new InvalidOptionException(
                    "there is no engine \"" + engine + "\"; there are: " + String.join(", ", engines()));
        }
        return renderers.stream()
                .filter(renderer -> renderer.formats().contains(format))
                .min(Comparator.comparing(
                                (Renderer renderer) -> !renderer.engine().equals(engine))
                        .thenComparing(renderer -> !renderer.engine().equals(Renderer.BUILTIN)))
                .orElseThrow(() -> new InvalidOptionException(
                        "nothing renders the format \"" + format + "\"; there are: " + String.join(", ", formats())));
    }

    private Set<String> engines() {
        return renderers.stream().map(Renderer::engine).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> formats() {
        return renderers.stream()
                .flatMap(renderer -> renderer.formats().stream())
                .map(Format::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Closes all renderers. */
    @Override
    public void close() {
        renderers.forEach(Renderer::close);
    }
}
