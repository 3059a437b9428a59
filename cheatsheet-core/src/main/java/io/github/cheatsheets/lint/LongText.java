package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Prose;

/** Names, bullets and lines that help to decide are short enough to be read at a glance. */
public final class LongText implements LintRule {

    private static final Rule RULE = new Rule(
            "long-text",
            Severity.WARNING,
            "Names, bullets and lines that help to decide are short enough to be read at a glance.");

    private static final int NAME = 60;
    private static final int BULLET = 300;
    private static final int DECISION = 200;

    /** Made by {@link java.util.ServiceLoader}. */
    public LongText() {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(CheatSheet sheet, Report report) {
        sheet.concepts().forEach(concept -> {
            check(concept.id() + "/name", concept.name(), NAME, report);
            for (int i = 0; i < concept.description().size(); i++) {
                Prose bullet = concept.description().get(i);
                check(concept.id() + "/description/" + i, bullet.plainText(), BULLET, report);
            }
            SheetTexts.eachDecision(concept, (path, prose) -> check(path, prose.plainText(), DECISION, report));
        });
    }

    private static void check(String path, String text, int limit, Report report) {
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            report.add(path, "a text here must not be longer than " + limit + " characters; this one has " + length);
        }
    }
}
