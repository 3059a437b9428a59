package io.github.cheatsheets.lint;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.model.CheatSheet;

/**
 * One thing to look for in a sheet. Found with {@link java.util.ServiceLoader}, so an implementation has a public
 * constructor without parameters.
 */
public interface LintRule {

    /** Returns the rule's id, severity and help. */
    Rule rule();

    /** Looks for breaches in a sheet and reports each. */
    void check(CheatSheet sheet, Report report);

    /** Takes what a rule finds. */
    @FunctionalInterface
    interface Report {
        /**
         * Takes one breach.
         *
         * @param path the value's path, see {@link io.github.cheatsheets.finding.Locations}
         * @param message one sentence that names the value and what must hold
         */
        void add(String path, String message);
    }
}
