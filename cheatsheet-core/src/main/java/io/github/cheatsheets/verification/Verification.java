package io.github.cheatsheets.verification;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What checking the examples of a sheet came to. A sheet that was not verified has {@link #NONE}, and is rendered without
 * any mark rather than with false ones.
 *
 * @param date the day of the check; {@code null} if there was none
 * @param verdicts verdicts by the path of the example as in {@link io.github.cheatsheets.finding.Locations}, such as
 *     {@code cache-aside/examples/0}
 */
public record Verification(@Nullable LocalDate date, Map<String, Verdict> verdicts) {

    /** Nothing was checked, and nothing is said about it. */
    public static final Verification NONE = new Verification(null, Map.of());

    /** Copies the verdicts. */
    public Verification {
        verdicts = Map.copyOf(verdicts);
    }

    /** Returns whether nothing is known of any example. */
    public boolean isEmpty() {
        return verdicts.isEmpty();
    }

    /** Returns the path of an example, its index counted from 0. */
    public static String path(Concept concept, int index) {
        return concept.id() + "/examples/" + index;
    }

    /** Returns the verdict on an example, its index counted from 0, if there is one. */
    public Optional<Verdict> of(Concept concept, int index) {
        return Optional.ofNullable(verdicts.get(path(concept, index)));
    }

    /** Returns what the marks of examples come from, such as {@code PostgreSQL 18.6}, each once, in alphabetical order. */
    public List<String> tools() {
        return verdicts.values().stream()
                .filter(verdict -> verdict.strength() != Strength.NOT_CHECKED)
                .map(Verdict::by)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the strengths that examples of a sheet have, the strongest first. */
    public List<Strength> strengths(CheatSheet sheet) {
        return counts(sheet).entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Returns how many examples of a sheet have a verdict of each strength, the strongest last; every strength is a key. */
    public Map<Strength, Long> counts(CheatSheet sheet) {
        Map<Strength, Long> counts = new EnumMap<>(Strength.class);
        for (Strength strength : Strength.values()) {
            counts.put(strength, 0L);
        }
        sheet.concepts()
                .flatMap(concept -> IntStream.range(0, concept.examples().size())
                        .mapToObj(index -> of(concept, index))
                        .flatMap(Optional::stream))
                .forEach(verdict -> counts.merge(verdict.strength(), 1L, Long::sum));
        return counts;
    }
}
