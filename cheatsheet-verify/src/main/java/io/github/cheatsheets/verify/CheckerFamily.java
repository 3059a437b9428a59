package io.github.cheatsheets.verify;

import io.github.cheatsheets.verification.Strength;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A checker that needs libraries of its own, described so that it can be chosen without them: they are fetched, and a class
 * loader is made for them, when the first example of its languages is checked. The descriptions stand in {@code
 * checkers.properties} beside this class.
 *
 * @param id the permanent name of the family and its checker
 * @param type the name of the checker's class; its package is loaded beside the libraries
 * @param languages the languages it checks
 * @param settings the settings it understands
 * @param services the servers it lends
 * @param strongest what it can find out at best
 * @param revision is raised when its verdicts change though its libraries stay
 * @param artifacts the coordinates of its libraries, complete, for this platform
 * @param platforms the platforms it can be used on; empty if on all
 */
record CheckerFamily(
        String id,
        String type,
        Set<String> languages,
        Set<String> settings,
        Set<String> services,
        Strength strongest,
        String revision,
        List<String> artifacts,
        Set<String> platforms) {

    /** Class loaders by the libraries in them, kept because a native library can be loaded by one class loader only. */
    private static final Map<List<Path>, ClassLoader> LOADERS = new HashMap<>();

    /** Returns all families, in the order of their names. */
    static List<CheckerFamily> all() {
        Properties properties = new Properties();
        try (InputStream in = CheckerFamily.class.getResourceAsStream("checkers.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> ids = new TreeSet<>();
        properties.stringPropertyNames().forEach(name -> ids.add(name.substring(0, name.indexOf('.'))));
        return ids.stream().map(id -> read(id, properties)).toList();
    }

    private static CheckerFamily read(String id, Properties properties) {
        return new CheckerFamily(
                id,
                properties.getProperty(id + ".type"),
                words(properties, id + ".languages"),
                words(properties, id + ".settings"),
                words(properties, id + ".services"),
                Strength.valueOf(properties.getProperty(id + ".strongest").toUpperCase(Locale.ROOT)),
                properties.getProperty(id + ".revision"),
                words(properties, id + ".artifacts").stream()
                        .map(artifact -> artifact.replace("{platform}", Platform.CURRENT.id()))
                        .toList(),
                words(properties, id + ".platforms"));
    }

    private static Set<String> words(Properties properties, String name) {
        Set<String> words = new LinkedHashSet<>();
        Stream.of(properties.getProperty(name, "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    /**
     * Fetches the libraries and makes the checker.
     *
     * @throws IOException if a library cannot be had
     */
    LoadedChecker load(Artifacts source) throws IOException {
        ClassLoader loader = loader(source.files(artifacts));
        ContextLoader context = new ContextLoader(loader);
        try {
            return (LoadedChecker)
                    loader.loadClass(type).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the checker " + type + " cannot be made", e);
        } finally {
            context.restore();
        }
    }

    private ClassLoader loader(List<Path> files) throws MalformedURLException {
        synchronized (LOADERS) {
            ClassLoader known = LOADERS.get(files);
            if (known != null) {
                return known;
            }
            List<URL> urls = new ArrayList<>();
            for (Path file : files) {
                urls.add(file.toUri().toURL());
            }
            String packagePrefix = type.substring(0, type.lastIndexOf('.') + 1);
            ClassLoader made =
                    new FamilyLoader(urls.toArray(URL[]::new), packagePrefix, CheckerFamily.class.getClassLoader());
            LOADERS.put(files, made);
            return made;
        }
    }
}
