package io.github.cheatsheets.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an example is to be checked.
 *
 * @param level how strong a check the author asks for
 * @param reason why the example cannot be checked; there if, and only if, the level is {@link Level#NONE}
 * @param settings what the checker of the language needs to know, such as {@code setup} or {@code imports}: text,
 *     {@link Boolean}, {@link java.math.BigDecimal}, null, and lists and maps of these
 */
public record Check(Level level, @Nullable String reason, Map<String, @Nullable Object> settings) {

    /**
     * Copies the settings.
     *
     * @throws IllegalArgumentException if there is a reason without the level {@link Level#NONE}, or the other way round
     */
    public Check {
        if ((level == Level.NONE) != (reason != null)) {
            throw new IllegalArgumentException("an example that is not checked, and only that, must have a reason");
        }
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** How strong a check is. */
    public enum Level {
        /** The example cannot be checked by machine. */
        NONE,
        /** The real grammar of the language takes it. */
        PARSE,
        /** The real compiler of the language takes it, names and types included. */
        COMPILE,
        /** It runs against the real thing and gives what it should. */
        EXECUTE;

        /** Returns the word that stands for the level in YAML and JSON, such as {@code parse}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
