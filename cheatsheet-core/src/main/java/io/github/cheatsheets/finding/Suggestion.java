package io.github.cheatsheets.finding;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a user may have meant. */
public final class Suggestion {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Suggestion() {}

    /**
     * Returns the end of a message that offers the nearest of the words that are known, such as {@code ; did you mean
     * "example"?}, or nothing if none is near.
     */
    public static String of(String word, Collection<String> known) {
        // Two letters that changed places count as two.
        int near = Math.max(1, (word.length() + 1) / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= near)
                .filter(candidate -> DISTANCE.apply(word, candidate) <= near)
                .min(Comparator.comparingInt((String candidate) -> DISTANCE.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
    }
}
