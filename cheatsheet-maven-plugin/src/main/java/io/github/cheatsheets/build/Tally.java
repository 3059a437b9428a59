package io.github.cheatsheets.build;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;
import java.util.Collection;

/** Counts, as the log writes them. */
public final class Tally {

    private Tally() {}

    /** Returns how many errors and warnings there are in how many sheets. */
    public static String of(Collection<Finding> findings, int sheets) {
        return count(findings, Severity.ERROR, "error") + ", " + count(findings, Severity.WARNING, "warning") + " in "
                + of(sheets, "sheet");
    }

    /** Returns how large a sheet is. */
    public static String of(CheatSheet sheet) {
        return of(sheet.tables().size(), "table") + ", " + of(sheet.concepts().count(), "concept");
    }

    /** Returns a number and what it counts, such as {@code 2 tables}. */
    public static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String count(Collection<Finding> findings, Severity severity, String noun) {
        return of(
                findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .count(),
                noun);
    }
}
