package io.github.cheatsheets.render;

import java.util.Map;

/**
 * What a user asks of renderers beyond the format. Each renderer documents the settings that it reads and ignores the
 * others, so that one set serves all renderers of a build.
 *
 * @param settings values by name
 */
public record RenderOptions(Map<String, String> settings) {

    /** No wishes. */
    public static final RenderOptions DEFAULT = new RenderOptions(Map.of());

    /** Copies the settings. */
    public RenderOptions {
        settings = Map.copyOf(settings);
    }

    /** Returns a setting, or a default if it is not there. */
    public String get(String name, String defaultValue) {
        return settings.getOrDefault(name, defaultValue);
    }
}
