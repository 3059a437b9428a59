package io.github.cheatsheets.pdf;

import io.github.cheatsheets.lint.SheetTexts;
import io.github.cheatsheets.model.CheatSheet;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** How the characters of a text become glyphs. */
enum Shaping {
    /** Each by itself, from left to right. What is copied from the PDF is then what the sheet says, character for character. */
    NONE,

    /**
     * As their script asks, which takes a fifth longer: in the order of <a href="https://www.unicode.org/reports/tr9/">UAX
     * 9</a>, with the substitutions and positions of the fonts.
     */
    FULL;

    private static final int FIRST_HEBREW = 0x590;

    /** The scripts that nobody can read unshaped or from the wrong side. */
    private static final Set<UnicodeScript> SHAPED = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.BENGALI,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.HEBREW,
            UnicodeScript.KANNADA,
            UnicodeScript.KHMER,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.NKO,
            UnicodeScript.ORIYA,
            UnicodeScript.SINHALA,
            UnicodeScript.SYRIAC,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.THAANA,
            UnicodeScript.THAI,
            UnicodeScript.TIBETAN);

    /** Returns what a sheet needs: without a font for its script, its characters are reported and not set. */
    static Shaping of(CheatSheet sheet, Fonts fonts) {
        AtomicBoolean isShaped = new AtomicBoolean();
        SheetTexts.eachText(sheet, (path, text) -> {
            if (!isShaped.get()) {
                isShaped.set(text.codePoints()
                        .filter(character -> character >= FIRST_HEBREW)
                        .filter(character -> SHAPED.contains(UnicodeScript.of(character)))
                        .anyMatch(character -> fonts.familyFor(character, Fonts.PROSE) != null));
            }
        });
        return isShaped.get() ? FULL : NONE;
    }
}
