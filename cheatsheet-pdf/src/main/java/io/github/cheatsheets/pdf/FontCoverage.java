package io.github.cheatsheets.pdf;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * The characters that a font has, read from the {@code cmap} table of its file, formats 4 and 12; see <a
 * href="https://learn.microsoft.com/en-us/typography/opentype/spec/cmap">OpenType</a>. FOP would tell only when it is too
 * late to take another font.
 */
final class FontCoverage {

    private static final int CMAP = 0x636D6170;
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int SUBTABLE_ENTRY = 8;
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private final BitSet characters = new BitSet();

    private FontCoverage() {}

    /** Reads a font file. */
    static FontCoverage of(byte[] file) {
        FontCoverage coverage = new FontCoverage();
        ByteBuffer font = ByteBuffer.wrap(file);
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY + i * DIRECTORY_ENTRY;
            if (font.getInt(entry) == CMAP) {
                coverage.readSubtables(font, font.getInt(entry + 8));
            }
        }
        return coverage;
    }

    boolean has(int character) {
        return characters.get(character);
    }

    private void readSubtables(ByteBuffer font, int cmap) {
        int subtables = font.getShort(cmap + 2);
        for (int i = 0; i < subtables; i++) {
            int subtable = cmap + font.getInt(cmap + 4 + i * SUBTABLE_ENTRY + 4);
            int format = font.getShort(subtable);
            if (format == SEGMENTS) {
                readSegments(font, subtable);
            } else if (format == GROUPS) {
                readGroups(font, subtable);
            }
        }
    }

    private void readSegments(ByteBuffer font, int subtable) {
        int doubledCount = Short.toUnsignedInt(font.getShort(subtable + 6));
        int ends = subtable + 14;
        int starts = ends + doubledCount + 2;
        for (int i = 0; i < doubledCount; i += 2) {
            int end = Short.toUnsignedInt(font.getShort(ends + i));
            // The last segment only ends the list.
            if (end != 0xFFFF) {
                characters.set(Short.toUnsignedInt(font.getShort(starts + i)), end + 1);
            }
        }
    }

    private void readGroups(ByteBuffer font, int subtable) {
        int groups = font.getInt(subtable + 12);
        for (int i = 0; i < groups; i++) {
            int group = subtable + 16 + i * 12;
            characters.set(font.getInt(group), font.getInt(group + 4) + 1);
        }
    }
}
