package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import java.util.List;
import java.util.regex.MatchResult;
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
            check(path, prose, prose.inlines(), report);
        });
    }

    private static void check(String path, Prose prose, List<Inline> inlines, Report report) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                MARK.matcher(text.text())
                        .results()
                        .map(MatchResult::group)
                        // Who writes a backslash before one means it.
                        .filter(mark -> !prose.markdown().contains("\\" + mark.charAt(0)))
                        .findFirst()
                        .ifPresent(mark -> report.add(
                                path,
                                "\"" + mark
                                        + "\" has no meaning here and is shown as it stands; put a backslash before it"
                                        + " if that is right"));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                check(path, prose, emphasis.children(), report);
            } else if (inline instanceof Inline.Strong strong) {
                check(path, prose, strong.children(), report);
            }
        }
    }
}
