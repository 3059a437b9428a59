package io.github.cheatsheets.build;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes of engines that were fetched. They stay as long as the plugin's own: where a daemon builds again and again, an
 * engine is warm from the second build on.
 */
public final class EngineLoaders {

    private final ClassLoader parent;
    private final Map<String, Kept> kept = new HashMap<>();

    private record Kept(List<String> content, ClassLoader loader) {}

    /**
     * Starts without any.
     *
     * @param parent where engines find the model of sheets, and themes that a build has
     */
    public EngineLoaders(ClassLoader parent) {
        this.parent = parent;
    }

    /** Returns the class loader of an engine: the same as before, unless the engine has other files now. */
    synchronized ClassLoader of(String engine, List<Path> files) throws IOException {
        List<String> content = new ArrayList<>();
        List<URL> urls = new ArrayList<>();
        for (Path file : files) {
            // A snapshot may have been built anew in its place.
            content.add(file + " " + Files.getLastModifiedTime(file).toMillis());
            urls.add(file.toUri().toURL());
        }
        Kept before = kept.get(engine);
        if (before != null && before.content().equals(content)) {
            return before.loader();
        }
        // What is replaced may be at work in another build, so it is left to the garbage collector.
        ClassLoader loader = new URLClassLoader("engine " + engine, urls.toArray(URL[]::new), parent);
        kept.put(engine, new Kept(content, loader));
        return loader;
    }
}
