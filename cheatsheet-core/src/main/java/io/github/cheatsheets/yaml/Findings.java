package io.github.cheatsheets.yaml;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.finding.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What has been found in the files of a sheet so far. */
final class Findings {

    private final List<Finding> findings = new ArrayList<>();
    private final Usage usage = new Usage();
    private long lettersToCompare = Limits.COMPARED_LETTERS;

    @FormatMethod
    void add(Rule rule, Location location, @FormatString String message, Object... arguments) {
        if (findings.size() < Limits.FINDINGS) {
            Object[] shown = Arrays.stream(arguments).map(Findings::shown).toArray();
            findings.add(new Finding(rule, location, String.format(Locale.ROOT, message, shown)));
        }
    }

    /** Returns what to show of an argument: of a long text its beginning, cut between characters. */
    private static Object shown(Object argument) {
        if (!(argument instanceof String text) || text.length() <= Limits.SHOWN_CHARACTERS) {
            return argument;
        }
        int end = Limits.SHOWN_CHARACTERS;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    /**
     * Returns the end of a message that offers the nearest of the words that are known, or nothing: where there is none, and
     * once looking for more would take long.
     */
    String suggestion(String word, Collection<String> known) {
        long letters = (long) word.length() * word.length() * known.size();
        if (findings.size() >= Limits.FINDINGS || letters > lettersToCompare) {
            return "";
        }
        lettersToCompare -= letters;
        return Suggestion.of(word, known);
    }

    /** Returns how much has been looked at. */
    Usage usage() {
        return usage;
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
}
