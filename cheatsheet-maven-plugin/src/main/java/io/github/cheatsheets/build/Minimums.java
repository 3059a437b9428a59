package io.github.cheatsheets.build;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.VerificationPolicy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How strongly examples must be known to be right. Each word is {@code STRENGTH}, {@code LANGUAGE=STRENGTH}, {@code
 * SHEET/STRENGTH} or {@code SHEET/LANGUAGE=STRENGTH}; what is said of a sheet comes before what is said of all, and what is
 * said of a language before what is said of all languages.
 */
public final class Minimums {

    private static final Pattern WORD =
            Pattern.compile("(?:(?<sheet>[a-z0-9-]+)/)?(?:(?<language>[^=/]+)=)?(?<strength>[a-z-]+)");
    private static final String ALL = "";

    private final Map<String, Map<String, Strength>> bySheet;

    private Minimums(Map<String, Map<String, Strength>> bySheet) {
        this.bySheet = bySheet;
    }

    /**
     * Reads what a user wrote.
     *
     * @throws UserException if a word is not of that form, or there is no such strength
     */
    public static Minimums of(List<String> words) throws UserException {
        Map<String, Map<String, Strength>> bySheet = new HashMap<>();
        for (String word : words) {
            Matcher matcher = WORD.matcher(word.strip());
            if (!matcher.matches()) {
                throw new UserException("minimum must be words such as parsed, java=compiled, team/parsed or"
                        + " team/java=executed, not \"" + word + "\"");
            }
            bySheet.computeIfAbsent(orAll(matcher.group("sheet")), sheet -> new HashMap<>())
                    .put(orAll(matcher.group("language")), strength(matcher.group("strength")));
        }
        return new Minimums(bySheet);
    }

    private static String orAll(@Nullable String name) {
        return name == null ? ALL : name;
    }

    private static Strength strength(String id) throws UserException {
        return Arrays.stream(Strength.values())
                .filter(strength -> strength.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserException("minimum must ask for one of "
                        + Arrays.stream(Strength.values()).map(Strength::id).collect(Collectors.joining(", "))
                        + ", not \"" + id + "\""));
    }

    /** Returns what is asked of the examples of a sheet, with leave to run them or without it. */
    VerificationPolicy of(String sheet, boolean execute) {
        Map<String, Strength> minimums = new HashMap<>(bySheet.getOrDefault(ALL, Map.of()));
        minimums.putAll(bySheet.getOrDefault(sheet, Map.of()));
        Strength otherwise = minimums.getOrDefault(ALL, Strength.NOT_CHECKED);
        minimums.remove(ALL);
        return new VerificationPolicy(execute, minimums, otherwise);
    }
}
