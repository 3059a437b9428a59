package io.github.cheatsheets.build;

import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.selection.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sheet as it was read, and what is left of it.
 *
 * @param reading what came of reading it
 * @param sheet what is left; nothing if there is an error, or no concept stays
 * @param findings what reading found, and what the selection dropped
 */
record SelectedSheet(SheetReading reading, Optional<CheatSheet> sheet, List<Finding> findings) {

    private static final Rule DROPPED =
            new Rule("selection", Severity.INFO, "What a selection leaves out is said with the number of concepts.");
    private static final Rule EMPTY = new Rule("selection", Severity.ERROR, "A selection leaves at least one concept.");

    static SelectedSheet of(SheetReading reading, Selection selection) {
        if (reading.sheet().isEmpty()) {
            return new SelectedSheet(reading, Optional.empty(), reading.findings());
        }
        CheatSheet whole = reading.sheet().get();
        Selection.Result result = selection.of(whole);
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (!result.dropped().isEmpty()) {
            String reasons = result.dropped().entrySet().stream()
                    .map(entry -> entry.getValue() + " by " + entry.getKey())
                    .collect(Collectors.joining(", "));
            findings.add(finding(reading, result, Tally.of(whole.concepts().count(), "concept"), reasons));
        }
        return new SelectedSheet(reading, result.sheet(), findings);
    }

    private static Finding finding(SheetReading reading, Selection.Result result, String all, String reasons) {
        Location file = Location.of(reading.locations().of("").file());
        int dropped =
                result.dropped().values().stream().mapToInt(Integer::intValue).sum();
        return result.sheet().isPresent()
                ? new Finding(DROPPED, file, dropped + " of " + all + " left out: " + reasons)
                : new Finding(EMPTY, file, "none of " + all + " is left: " + reasons);
    }
}
