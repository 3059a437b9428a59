package io.github.cheatsheets.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All renderers of a class path. One set serves a whole build, so that an engine starts once, and is closed at its end. */
public final class Renderers implements AutoCloseable {

    private final List<Renderer> renderers;

    private Renderers(List<Renderer> renderers) {
        this.renderers = renderers;
    }

    /** Finds the renderers that a class loader knows. */
    public static Renderers load(ClassLoader classLoader) {
        // The order of a class path must not decide.
        Map<String, Renderer> byName = new TreeMap<>();
        for (Renderer renderer : ServiceLoader.load(Renderer.class, classLoader)) {
            byName.put(renderer.getClass().getName(), renderer);
        }
        return new Renderers(List.copyOf(byName.values()));
    }

    /** Returns these renderers and others, which come after those of the same engine that are here. */
    public Renderers and(List<Renderer> others) {
        List<Renderer> all = new ArrayList<>(renderers);
        all.addAll(others);
        return new Renderers(all);
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
        List<Renderer> able = new ArrayList<>();
        for (Renderer renderer : renderers) {
            if (renderer.formats().contains(format)) {
                able.add(renderer);
            }
        }
        if (able.isEmpty()) {
            throw new InvalidOptionException(
                    "nothing renders the format \"" + format + "\"; there are: " + String.join(", ", formats()));
        }
        for (String preferred : List.of(engine, Renderer.BUILTIN)) {
            for (Renderer renderer : able) {
                if (renderer.engine().equals(preferred)) {
                    return renderer;
                }
            }
        }
        return able.get(0);
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
