package io.github.cheatsheets.build;

import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.render.Renderers;
import io.github.cheatsheets.verify.Artifacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The engines that a build can render with: those on its class path, and those that are fetched when somebody asks for
 * them. A resource names the latter with their formats and artifacts, so that they can be spoken of before they are there.
 */
public final class Engines {

    private static final String ON_DEMAND = "engines.properties";

    private Engines() {}

    /** Returns all renderers of a build; one that is on the class path is not fetched. */
    public static Renderers of(ClassLoader classPath, Artifacts artifacts) {
        Properties descriptions = descriptions();
        List<Renderer> onDemand = new ArrayList<>();
        for (String engine : words(descriptions, "engines")) {
            onDemand.add(onDemand(engine, descriptions, artifacts, classPath));
        }
        return Renderers.load(classPath).and(onDemand);
    }

    private static Renderer onDemand(String engine, Properties descriptions, Artifacts artifacts, ClassLoader parent) {
        Set<Format> formats = new HashSet<>();
        for (String format : words(descriptions, engine + ".formats")) {
            formats.add(new Format(format));
        }
        return new OnDemandRenderer(engine, formats, words(descriptions, engine + ".artifacts"), artifacts, parent);
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
}
