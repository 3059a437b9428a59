package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.BidiControls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** The fonts of a theme, and what characters they have. Families are named by what they are for and their place in line. */
final class Fonts {

    /** The first family of prose. */
    static final String PROSE = "prose";

    /** The first family of code. */
    static final String CODE = "code";

    private final Map<String, FontFamily> families = new LinkedHashMap<>();
    private final Map<String, CmapLookup> characters = new LinkedHashMap<>();
    private final double codeWidth;

    Fonts(Theme theme) {
        for (int i = 0; i < theme.prose().size(); i++) {
            families.put(name(PROSE, i), theme.prose().get(i));
        }
        for (int i = 0; i < theme.codeFonts().size(); i++) {
            families.put(name(CODE, i), theme.codeFonts().get(i));
        }
        double width = 0;
        // FOP would tell that a font lacks a character only when it is too late to take another font.
        for (Map.Entry<String, FontFamily> family : families.entrySet()) {
            try (TrueTypeFont font = family.getValue().regular().parse()) {
                CmapLookup lookup = font.getUnicodeCmapLookup();
                characters.put(family.getKey(), lookup);
                if (family.getKey().equals(CODE)) {
                    width = (double) font.getAdvanceWidth(lookup.getGlyphId('0')) / font.getUnitsPerEm();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        this.codeWidth = width;
    }

    /** Returns all families by name. */
    Map<String, FontFamily> families() {
        return families;
    }

    /** Returns how wide a character of the first family of code is, in parts of its size. */
    double codeWidth() {
        return codeWidth;
    }

    /**
     * Returns the family to set a character in: the first of the wanted kind that has it, else the first of all; null if
     * none has it.
     *
     * @param wanted {@link #PROSE} or {@link #CODE}
     */
    @Nullable String familyFor(int character, String wanted) {
        CmapLookup first = characters.get(wanted);
        if (first != null && has(first, character)) {
            return wanted;
        }
        String other = null;
        for (Map.Entry<String, CmapLookup> family : characters.entrySet()) {
            if (has(family.getValue(), character)) {
                if (family.getKey().startsWith(wanted)) {
                    return family.getKey();
                }
                other = other == null ? family.getKey() : other;
            }
        }
        return other;
    }

    private static String name(String kind, int place) {
        return place == 0 ? kind : kind + "-" + place;
    }

    /** Returns what to call a character in a message. */
    static String describe(int character) {
        return BidiControls.isControl(character)
                ? BidiControls.name(character)
                : String.format(Locale.ROOT, "\"%s\" (U+%04X)", Character.toString(character), character);
    }

    private static boolean has(CmapLookup font, int character) {
        // What a font may have for a control of direction cannot be seen. And of glyphs that come into a PDF after one
        // of a
        // supplementary character, FOP says that they stand for their neighbours' characters: what is copied would be
        // wrong.
        return !BidiControls.isControl(character)
                && Character.isBmpCodePoint(character)
                && font.getGlyphId(character) != 0;
    }
}
