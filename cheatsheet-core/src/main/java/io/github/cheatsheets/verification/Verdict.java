package io.github.cheatsheets.verification;

import io.github.cheatsheets.model.CanonicalText;

/**
 * What checking one example came to. An example that is broken has no verdict but a finding.
 *
 * @param strength how strongly the example is known to be right
 * @param by what says so, with its version, such as {@code PostgreSQL 18.6}; of an example that is not checked, the reason
 */
public record Verdict(Strength strength, String by) {

    /**
     * Brings the text into canonical form.
     *
     * @throws IllegalArgumentException if the text is blank or holds a character that no format can carry
     */
    public Verdict {
        by = CanonicalText.inline(by);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("a verdict must say what it comes from");
        }
    }
}
