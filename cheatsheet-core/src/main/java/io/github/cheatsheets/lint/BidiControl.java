package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.BidiControls;
import io.github.cheatsheets.model.CheatSheet;
import java.util.stream.Collectors;

/** Text holds no characters that change the direction of what is read without being seen. */
public final class BidiControl implements LintRule {

    private static final Rule RULE = new Rule(
            "bidi-control",
            Severity.ERROR,
            "Text holds no characters that change the direction of what is read without being seen.");

    /** Made by {@link java.util.ServiceLoader}. */
    public BidiControl() {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(CheatSheet sheet, Report report) {
        SheetTexts.eachText(sheet, (path, text) -> check(path, text, report));
        SheetTexts.eachTextOfChecks(sheet, (path, text) -> check(path, text, report));
    }

    private static void check(String path, String text, Report report) {
        if (BidiControls.isIn(text)) {
            String controls = text.codePoints()
                    .filter(BidiControls::isControl)
                    .distinct()
                    .mapToObj(BidiControls::name)
                    .collect(Collectors.joining(", "));
            report.add(path, "text must not hold " + controls + ", which can make code read as other code");
        }
    }
}
