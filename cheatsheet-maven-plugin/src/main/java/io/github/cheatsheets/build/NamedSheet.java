package io.github.cheatsheets.build;

import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.SheetSource;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.lint.Lint;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet that a build is about. It is read when it is needed and not kept, as a build may have many.
 *
 * @param id the id by which it was found
 * @param origin where it was found, for people
 * @param source where it is read from
 */
public record NamedSheet(String id, String origin, SheetSource source) {

    /** Reads the sheet. */
    public SheetReading read() {
        return source.read();
    }

    /** Reads the sheet and returns what reading found, and, if there is a sheet, what lint finds in it. */
    public List<Finding> findings(Lint lint) {
        SheetReading reading = read();
        List<Finding> findings = new ArrayList<>(reading.findings());
        reading.sheet().ifPresent(sheet -> findings.addAll(lint.check(sheet, reading.locations())));
        return findings;
    }
}
