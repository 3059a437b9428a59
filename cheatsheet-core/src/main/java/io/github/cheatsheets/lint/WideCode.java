package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;
import java.util.List;

/** A line of code fits into a column of print. */
public final class WideCode implements LintRule {

    private static final Rule RULE =
            new Rule("wide-code", Severity.WARNING, "A line of code fits into a column of print.");

    private static final int COLUMNS = 80;

    /** Made by {@link java.util.ServiceLoader}. */
    public WideCode() {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(CheatSheet sheet, Report report) {
        SheetTexts.eachExample(sheet, (path, example) -> {
            List<String> lines = example.code().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                int columns = lines.get(i).codePointCount(0, lines.get(i).length());
                if (columns > COLUMNS) {
                    report.add(
                            path + "/code",
                            "a line of code must not have more than " + COLUMNS + " columns; line " + (i + 1) + " has "
                                    + columns);
                }
            }
        });
    }
}
