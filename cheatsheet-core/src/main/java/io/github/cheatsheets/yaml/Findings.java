package io.github.cheatsheets.yaml;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What has been found in the files of a sheet so far. */
final class Findings {

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
}
