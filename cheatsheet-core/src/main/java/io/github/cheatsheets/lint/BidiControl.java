package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.BidiControls;
import io.github.cheatsheets.model.CheatSheet;
import java.util.Locale;
import java.util.OptionalInt;

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
        SheetTexts.eachText(sheet, (path, text) -> {
            OptionalInt control =
                    text.codePoints().filter(BidiControls::isControl).findFirst();
            if (control.isPresent()) {
                report.add(
                        path,
                        String.format(
                                Locale.ROOT,
                                "text must not hold the bidirectional control U+%04X, which can make code read as other code",
                                control.getAsInt()));
            }
        });
    }
}
