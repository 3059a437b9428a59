package io.github.cheatsheets.yaml;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What has been found in the files of a sheet so far. */
final class Findings {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final List<Finding> findings = new ArrayList<>();

    @FormatMethod
    void add(Rule rule, Location location, @FormatString String message, Object... arguments) {
        if (findings.size() < Limits.FINDINGS) {
            findings.add(new Finding(rule, location, String.format(Locale.ROOT, message, arguments)));
        }
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns the findings in the order of the files' lines, files in the order in which they were read. */
    List<Finding> inOrder() {
        List<String> files = findings.stream()
                .map(finding -> finding.location().file())
                .distinct()
                .toList();
        return findings.stream()
                .sorted(Comparator.comparingInt((Finding finding) ->
                                files.indexOf(finding.location().file()))
                        .thenComparingInt(finding -> finding.location().line())
                        .thenComparingInt(finding -> finding.location().column()))
                .toList();
    }

    /** Returns the end of a message that offers the nearest of the words that are known, or says nothing if none is near. */
    static String didYouMean(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
    }

    private static Optional<String> nearest(String word, Collection<String> known) {
        // Two letters that changed places count as two.
        int near = Math.max(1, (word.length() + 1) / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= near)
                .filter(candidate -> DISTANCE.apply(word, candidate) <= near)
                .min(Comparator.comparingInt((String candidate) -> DISTANCE.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
