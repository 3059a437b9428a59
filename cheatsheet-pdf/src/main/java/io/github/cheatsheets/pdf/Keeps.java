package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.Concept;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which concepts must stay whole, and which may break as they are taller than a column. That is estimated at first; where
 * the page showed the estimate to be wrong, it is known.
 *
 * @param whole concepts known to fit into a column
 * @param tall concepts known not to
 */
record Keeps(Set<String> whole, Set<String> tall) {

    /** Nothing is known yet. */
    static final Keeps UNKNOWN = new Keeps(Set.of(), Set.of());

    private static final double SURE = 0.9;

    Keeps {
        whole = Set.copyOf(whole);
        tall = Set.copyOf(tall);
    }

    /** Returns this with what a page has shown besides. */
    Keeps and(Set<String> fitting, Set<String> tooTall) {
        Set<String> allWhole = new TreeSet<>(whole);
        allWhole.addAll(fitting);
        Set<String> allTall = new TreeSet<>(tall);
        allTall.addAll(tooTall);
        allWhole.removeAll(allTall);
        return new Keeps(allWhole, allTall);
    }

    /** Returns the strength to keep a concept together with: "always" cuts off what does not fit. */
    String strength(Concept concept, Geometry page, Sizes sizes) {
        boolean isWhole = whole.contains(concept.id())
                || (!tall.contains(concept.id()) && estimate(concept, page, sizes) < page.columnHeight() * SURE);
        return isWhole ? "always" : "1";
    }

    private static double estimate(Concept concept, Geometry page, Sizes sizes) {
        double codeLines = concept.examples().stream()
                .mapToDouble(example -> 2
                        + example.code().length() / 100.0
                        + example.code().lines().count())
                .sum();
        int prose = Stream.of(
                        concept.description().stream(),
                        Stream.of(concept.useWhen(), concept.avoidWhen(), concept.verifyBy())
                                .filter(Objects::nonNull))
                .flatMap(part -> part)
                .mapToInt(part -> part.plainText().length() + 40)
                .sum();
        double charactersPerLine = page.columnPoints() / (sizes.body() * 0.5);
        double proseLines = 4 + (prose + 20.0 * concept.sources().size()) / charactersPerLine;
        return (codeLines * sizes.code() + proseLines * sizes.body()) * 1.2;
    }
}
