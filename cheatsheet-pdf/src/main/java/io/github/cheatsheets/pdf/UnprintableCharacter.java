package io.github.cheatsheets.pdf;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.lint.LintRule;
import io.github.cheatsheets.lint.SheetTexts;
import io.github.cheatsheets.model.CheatSheet;
import java.util.OptionalInt;

/** The fonts of print have every character of the sheet: what the print gate would say, already while one writes. */
public final class UnprintableCharacter implements LintRule {

    private static final Rule RULE = new Rule(
            "unprintable-character", Severity.WARNING, "The fonts of print have every character of the sheet.");

    /** Made by {@link java.util.ServiceLoader}. */
    public UnprintableCharacter() {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(CheatSheet sheet, Report report) {
        Fonts fonts = new Fonts(Theme.DEFAULT);
        SheetTexts.eachText(sheet, (path, text) -> {
            OptionalInt missing = text.codePoints()
                    .filter(character -> character != '\n' && character != '\t')
                    .filter(character -> fonts.familyFor(character, Fonts.PROSE) == null)
                    .findFirst();
            if (missing.isPresent()) {
                report.add(path, "no font of print has the character " + Fonts.describe(missing.getAsInt()));
            }
        });
    }
}
