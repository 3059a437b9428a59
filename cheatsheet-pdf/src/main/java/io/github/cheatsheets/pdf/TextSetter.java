package io.github.cheatsheets.pdf;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sets text so that each character comes from a font that has it, and tells the gate of those that no font has. */
final class TextSetter {

    /** What stands for a character that no font has, until the author has read the finding. */
    private static final String REPLACEMENT = "?";

    private static final Pattern STRAY_HYPHEN =
            Pattern.compile("(?<!\\p{L})(?<!\\p{L}\u200B)\u00AD|\u00AD(?!\u200B?\\p{L})");
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int SOFT_HYPHEN = 0xAD;

    private final Fo fo;
    private final Fonts fonts;
    private final PrintGate gate;

    TextSetter(Fo fo, Fonts fonts, PrintGate gate) {
        this.fo = fo;
        this.fonts = fonts;
        this.gate = gate;
    }

    /** Sets prose, without soft hyphens that no word can break at: FOP would show them in the middle of a line. */
    void prose(String text) {
        boolean hasSoftHyphen = text.indexOf(SOFT_HYPHEN) >= 0;
        set(hasSoftHyphen ? STRAY_HYPHEN.matcher(text).replaceAll("") : text, Fonts.PROSE);
    }

    /** Sets code, without the soft hyphens in it: at the end of a line they would look like hyphens of the code. */
    void code(String text) {
        set(text.replace(Character.toString(SOFT_HYPHEN), ""), Fonts.CODE);
    }

    /** Returns how wide a column of code is, in parts of its letters' size. */
    double codeWidth() {
        return fonts.codeWidth();
    }

    /** Returns how many columns of a line of code a character takes. */
    int columns(int character) {
        // The other font's letters have widths of their own; none is wider than two columns.
        return Fonts.CODE.equals(family(character, Fonts.CODE)) ? 1 : 2;
    }

    private void set(String text, String family) {
        int start = 0;
        String current = family;
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            String next = family(character, family);
            if (next == null || !next.equals(current)) {
                run(text.substring(start, i), current, family);
                start = i;
                current = next == null ? family : next;
            }
            i += Character.charCount(character);
            if (next == null) {
                gate.missingGlyph(character, fo.place());
                run(REPLACEMENT, family, family);
                start = i;
            }
        }
        run(text.substring(start), current, family);
    }

    private @Nullable String family(int character, String wanted) {
        if (character == ZERO_WIDTH_SPACE) {
            // In the font of code it is as wide as a letter.
            return Fonts.PROSE;
        }
        return character == '\n' || character == SOFT_HYPHEN ? wanted : fonts.familyFor(character, wanted);
    }

    private void run(String text, String family, String wanted) {
        if (text.isEmpty()) {
            return;
        }
        if (family.equals(wanted)) {
            fo.text(text);
        } else {
            fo.look(Style.of("font-family", family), () -> fo.text(text));
        }
    }
}
