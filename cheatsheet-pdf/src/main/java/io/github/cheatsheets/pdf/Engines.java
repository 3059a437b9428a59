package io.github.cheatsheets.pdf;

import io.github.cheatsheets.yaml.YamlFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The themes that have been read, and the engines that have been started for them, as long as one build. */
final class Engines {

    private final Map<String, YamlFile.Result<Theme>> themes = new HashMap<>();
    private final Map<Key, FopEngine> engines = new HashMap<>();

    private record Key(String theme, Tagging tagging) {}

    /** Returns a theme by its name or path. */
    synchronized YamlFile.Result<Theme> theme(String name) {
        return themes.computeIfAbsent(name, Themes::find);
    }

    /** Returns the engine for a theme. */
    synchronized FopEngine of(String name, Theme theme, Tagging tagging) throws IOException {
        Key key = new Key(name, tagging);
        FopEngine engine = engines.get(key);
        if (engine == null) {
            engine = new FopEngine(theme, tagging);
            engines.put(key, engine);
        }
        return engine;
    }

    synchronized void close() {
        themes.clear();
        engines.clear();
    }
}
