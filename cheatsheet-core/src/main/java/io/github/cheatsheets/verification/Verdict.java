package io.github.cheatsheets.verification;

import io.github.cheatsheets.model.CanonicalText;
import org.jspecify.annotations.Nullable;

/**
 * What checking one example came to. An example that is broken has no verdict but a finding.
 *
 * @param strength how strongly the example is known to be right
 * @param by what says so, with its version, such as {@code PostgreSQL 18.6}; of an example that is not checked, the reason
 * @param missing what was not there that a stronger check of the example needs, such as {@code the module redis}; null if the
 *     check went as far as it should
 */
public record Verdict(
        Strength strength, String by, @Nullable String missing) {

    /**
     * Brings the texts into canonical form.
     *
     * @throws IllegalArgumentException if a text is blank or holds a character that no format can carry
     */
    public Verdict {
        by = said(by, "a verdict must say what it comes from");
        missing = missing == null ? null : said(missing, "what is missing must have a name");
    }

    /** Makes a verdict of a check that nothing was missing for. */
    public Verdict(Strength strength, String by) {
        this(strength, by, null);
    }

    private static String said(String text, String otherwise) {
        String canonical = CanonicalText.inline(text);
        if (canonical.isEmpty()) {
            throw new IllegalArgumentException(otherwise);
        }
        return canonical;
    }

    /** Returns what the verdict comes from, and why it is no stronger, if there is a reason. */
    public String explanation() {
        return missing == null ? by : by + "; not there: " + missing;
    }
}
