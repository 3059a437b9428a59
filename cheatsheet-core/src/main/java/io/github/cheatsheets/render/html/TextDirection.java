package io.github.cheatsheets.render.html;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written, as the attribute {@code dir} says it. */
final class TextDirection {

    // ISO 15924: the scripts in use that are written from right to left.
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi");

    // Languages that are written in such a script unless their tag names another.
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "ps",
            "sd", "sdh", "skr", "syr", "ug", "ur", "yi");

    private TextDirection() {}

    static String of(Locale locale) {
        boolean rightToLeft = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }
}
