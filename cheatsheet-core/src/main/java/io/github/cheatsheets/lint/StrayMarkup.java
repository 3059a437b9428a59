package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Inline;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prose holds no markup that is not closed, and none of blocks. */
public final class StrayMarkup implements LintRule {

    private static final Rule RULE =
            new Rule("stray-markup", Severity.WARNING, "Prose holds no markup that is not closed, and none of blocks.");

    private static final Pattern BLOCK = Pattern.compile("(?:[-*+]|#{1,6}|\\d+[.)]|>|```+|\\|) ");
    private static final Pattern MARK = Pattern.compile("\\*\\*|`|]\\(|\\[\\[|<(?:b|i|em|strong|code|br|a)\\b");

    /** Made by {@link java.util.ServiceLoader}. */
    public StrayMarkup() {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(CheatSheet sheet, Report report) {
        SheetTexts.eachProse(sheet, (path, prose) -> {
            Matcher block = BLOCK.matcher(prose.markdown());
            if (block.lookingAt()) {
                report.add(path, "\"" + block.group() + "\" has no meaning here and is shown as it stands");
            }
            check(path, prose.inlines(), report);
        });
    }

    private static void check(String path, List<Inline> inlines, Report report) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                Matcher mark = MARK.matcher(text.text());
                if (mark.find()) {
                    report.add(
                            path,
                            "\"" + mark.group()
                                    + "\" has no meaning here and is shown as it stands; put a backslash before it"
                                    + " if that is right");
                }
            } else if (inline instanceof Inline.Emphasis emphasis) {
                check(path, emphasis.children(), report);
            } else if (inline instanceof Inline.Strong strong) {
                check(path, strong.children(), report);
            }
        }
    }
}
