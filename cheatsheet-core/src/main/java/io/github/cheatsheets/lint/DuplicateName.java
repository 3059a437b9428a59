package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** No two concepts of a sheet have the same name. */
public final class DuplicateName implements LintRule {

    private static final Rule RULE =
            new Rule("duplicate-name", Severity.WARNING, "No two concepts of a sheet have the same name.");

    /** Made by {@link java.util.ServiceLoader}. */
    public DuplicateName() {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(CheatSheet sheet, Report report) {
        Map<String, String> idsByName = new HashMap<>();
        sheet.concepts().forEach(concept -> {
            String other = idsByName.putIfAbsent(concept.name().toLowerCase(Locale.ROOT), concept.id());
            if (other != null) {
                report.add(
                        concept.id() + "/name",
                        "the name \"" + concept.name() + "\" is already that of the concept \"" + other + "\"");
            }
        });
    }
}
