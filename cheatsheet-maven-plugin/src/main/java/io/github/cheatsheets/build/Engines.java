package io.github.cheatsheets.build;

import io.github.cheatsheets.lint.Lint;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.render.Renderers;
import io.github.cheatsheets.verify.Artifacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The engines of one build: those on its class path, and those that are fetched when something has to be rendered with
 * them. A resource names the latter with their formats and artifacts, so that they can be spoken of before they are there.
 */
public final class Engines implements AutoCloseable {

    private static final String ON_DEMAND = "engines.properties";

    private final Renderers renderers;

    /**
     * Finds them. One that is on the class path is not fetched.
     *
     * @param classPath what the build has
     * @param artifacts where the others come from
     * @param loaders keeps the classes of what was fetched
     */
    public Engines(ClassLoader classPath, Artifacts artifacts, EngineLoaders loaders) {
        Properties descriptions = descriptions();
        List<Renderer> onDemand = new ArrayList<>();
        for (String engine : words(descriptions, "engines")) {
            onDemand.add(new OnDemandRenderer(
                    engine,
                    formats(descriptions, engine),
                    words(descriptions, engine + ".artifacts"),
                    artifacts,
                    loaders));
        }
        renderers = Renderers.load(classPath).and(onDemand);
    }

    /** Returns all renderers. */
    public Renderers renderers() {
        return renderers;
    }

    /**
     * Returns all lint rules: also those of the built-in engine for print, which knows what it has letters for.
     *
     * @throws UserException if that engine cannot be had
     */
    public Lint lint() throws IOException, UserException {
        Renderer print = print();
        try {
            return Lint.load(
                    print instanceof OnDemandRenderer fetched
                            ? fetched.classLoader()
                            : print.getClass().getClassLoader());
        } catch (InvalidOptionException e) {
            throw new UserException(e.getMessage());
        }
    }

    /**
     * Returns the files that decide on what rules find, beside the sheets and the versions of what is here.
     *
     * @throws UserException if the engine for print cannot be had
     */
    Set<Path> filesOfLint() throws IOException, UserException {
        try {
            return print().files(RenderOptions.DEFAULT);
        } catch (InvalidOptionException e) {
            throw new UserException(e.getMessage());
        }
    }

    private Renderer print() {
        return renderers.find(Format.PDF, Renderer.BUILTIN);
    }

    private static Set<Format> formats(Properties descriptions, String engine) {
        Set<Format> formats = new HashSet<>();
        for (String format : words(descriptions, engine + ".formats")) {
            formats.add(new Format(format));
        }
        return formats;
    }

    private static List<String> words(Properties properties, String name) {
        return Arrays.asList(
                Objects.requireNonNull(properties.getProperty(name), name).split(" "));
    }

    private static Properties descriptions() {
        try (InputStream in = Objects.requireNonNull(Engines.class.getResourceAsStream(ON_DEMAND))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        renderers.close();
    }
}
