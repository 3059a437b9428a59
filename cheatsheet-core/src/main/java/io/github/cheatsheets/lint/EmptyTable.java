package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;

/** A table has concepts. */
public final class EmptyTable implements LintRule {

    private static final Rule RULE = new Rule("empty-table", Severity.WARNING, "A table has concepts.");

    /** Made by {@link java.util.ServiceLoader}. */
    public EmptyTable() {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(CheatSheet sheet, Report report) {
        sheet.tables().stream()
                .filter(table -> table.concepts().isEmpty())
                .forEach(table -> report.add(table.id(), "the table \"" + table.id() + "\" must have a concept"));
    }
}
