package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;

/** In a table of examples, every concept has one. */
public final class MissingExample implements LintRule {

    private static final Rule RULE =
            new Rule("missing-example", Severity.WARNING, "In a table of examples, every concept has one.");

    /** Made by {@link java.util.ServiceLoader}. */
    public MissingExample() {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(CheatSheet sheet, Report report) {
        sheet.tables().forEach(table -> table.concepts().stream()
                .filter(concept -> table.hasExamples() && concept.examples().isEmpty())
                .forEach(concept -> report.add(
                        concept.id(),
                        "the concept \"" + concept.id() + "\" must have an example, as others of its table do")));
    }
}
