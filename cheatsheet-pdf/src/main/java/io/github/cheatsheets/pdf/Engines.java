package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The themes that have been read, and the engines that have been started for them, as long as one build. */
final class Engines {

    private final Map<String, YamlFile.Result<Theme>> themes = new HashMap<>();
    private final Map<String, Fonts> fonts = new HashMap<>();
    private final Map<Key, FopEngine> engines = new HashMap<>();

    private record Key(String theme, Tagging tagging, Shaping shaping) {}

    /** Returns a theme by its name or path. */
    synchronized YamlFile.Result<Theme> theme(String name) {
        return themes.computeIfAbsent(name, Themes::find);
    }

    /** Returns the files on disk that a theme consists of. */
    synchronized Set<Path> files(String name) {
        return Themes.files(name, theme(name).value());
    }

    /** Returns the engine that sets a sheet in a theme. */
    synchronized FopEngine of(String name, Theme theme, CheatSheet sheet) throws IOException {
        Fonts itsFonts = fonts.computeIfAbsent(name, any -> new Fonts(theme));
        Key key = new Key(name, Tagging.of(sheet), Shaping.of(sheet, itsFonts));
        FopEngine engine = engines.get(key);
        if (engine == null) {
            engine = new FopEngine(theme, itsFonts, key.tagging(), key.shaping());
            engines.put(key, engine);
        }
        return engine;
    }

    synchronized void close() {
        themes.clear();
        fonts.clear();
        engines.clear();
    }
}
