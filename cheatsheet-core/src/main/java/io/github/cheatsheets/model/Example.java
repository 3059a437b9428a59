package io.github.cheatsheets.model;

import org.jspecify.annotations.Nullable;

/**
 * Code or text in one language.
 *
 * @param lang the language, in the words of syntax highlighters, such as {@code java} or {@code text}; matches
 *     {@link #LANG_PATTERN}
 * @param title what tells this example from its neighbours, such as before and after
 * @param code the code in canonical form
 * @param check how the example is to be checked, if the author says so
 */
public record Example(
        String lang,
        @Nullable String title,
        String code,
        @Nullable Check check) {

    /** The regular expression that the name of a language matches. */
    public static final String LANG_PATTERN = "[A-Za-z0-9_+#.-]{1,30}";

    /**
     * Brings title and code into canonical form.
     *
     * @throws IllegalArgumentException if the language has not the form of a language's name, the code is blank, or a text
     *     holds a character that no format can carry
     */
    public Example {
        if (!lang.matches(LANG_PATTERN)) {
            throw new IllegalArgumentException(
                    "not a valid language: \"" + lang + "\"; a language matches " + LANG_PATTERN);
        }
        title = title == null ? null : CanonicalText.inline(title);
        code = CanonicalText.code(code);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("an example must have code");
        }
    }
}
