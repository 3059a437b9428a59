package io.github.cheatsheets.build;

import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.lint.Lint;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet that a build is about.
 *
 * @param id the id by which it was found
 * @param origin where it was found, for people
 * @param reading what came of reading it
 */
public record NamedSheet(String id, String origin, SheetReading reading) {

    /** Returns what reading found, and, if there is a sheet, what lint finds in it. */
    public List<Finding> findings(Lint lint) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        reading.sheet().ifPresent(sheet -> findings.addAll(lint.check(sheet, reading.locations())));
        return findings;
    }
}
