package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;

/** A cell fits on a page of print. */
public final class LongCell implements LintRule {

    private static final Rule RULE = new Rule("long-cell", Severity.WARNING, "A cell fits on a page of print.");

    private static final int LINES = 40;

    /** Made by {@link java.util.ServiceLoader}. */
    public LongCell() {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(CheatSheet sheet, Report report) {
        sheet.concepts().forEach(concept -> {
            long lines = lines(concept);
            if (lines > LINES) {
                report.add(
                        concept.id() + "/examples/0",
                        "the examples of a concept must not have more than " + LINES
                                + " lines to fit on a page; these have " + lines);
            }
        });
    }

    private static long lines(Concept concept) {
        return concept.examples().stream()
                .mapToLong(example -> example.code().lines().count())
                .sum();
    }
}
