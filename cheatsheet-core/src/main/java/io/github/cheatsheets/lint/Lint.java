package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Locations;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.model.CheatSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All lint rules of a class path. */
public final class Lint {

    private final List<LintRule> rules;

    private Lint(List<LintRule> rules) {
        this.rules = rules;
    }

    /** Finds the rules that a class loader knows. */
    public static Lint load(ClassLoader classLoader) {
        return new Lint(ServiceLoader.load(LintRule.class, classLoader).stream()
                .map(ServiceLoader.Provider::get)
                // The order of a class path must not decide.
                .sorted(Comparator.comparing(rule -> rule.rule().id()))
                .toList());
    }

    /** Returns the rules, ordered by id. */
    public List<Rule> rules() {
        return rules.stream().map(LintRule::rule).toList();
    }

    /** Returns what all rules find in a sheet, in the order of the files' names and lines. */
    public List<Finding> check(CheatSheet sheet, Locations locations) {
        List<Finding> findings = new ArrayList<>();
        for (LintRule rule : rules) {
            rule.check(sheet, (path, message) -> findings.add(new Finding(rule.rule(), locations.of(path), message)));
        }
        findings.sort(
                Comparator.comparing((Finding finding) -> finding.location().file())
                        .thenComparingInt(finding -> finding.location().line())
                        .thenComparingInt(finding -> finding.location().column()));
        return findings;
    }
}
