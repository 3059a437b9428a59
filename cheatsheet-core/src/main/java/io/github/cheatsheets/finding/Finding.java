package io.github.cheatsheets.finding;

/**
 * One thing that lint, verification or rendering has to say.
 *
 * @param rule the rule that is broken; its severity is the finding's
 * @param location where
 * @param message one sentence in the present tense that names the value and what must hold
 */
public record Finding(Rule rule, Location location, String message) {

    /** Returns the severity of the rule. */
    public Severity severity() {
        return rule.severity();
    }

    /** Returns the finding as one line of a build log: {@code file:line:column [rule-id] message}. */
    @Override
    public String toString() {
        return location + " [" + rule.id() + "] " + message;
    }
}
