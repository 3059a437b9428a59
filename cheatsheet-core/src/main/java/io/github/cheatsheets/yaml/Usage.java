package io.github.cheatsheets.yaml;

/** How much of what a sheet may ask of its reader its files have asked for so far, see {@link Limits}. */
final class Usage {

    private long bytes;
    private int values;
    private long lookedThrough;

    /** Counts a file; returns whether all files together are within the limit. */
    boolean addBytes(int more) {
        bytes += more;
        return bytes <= Limits.SHEET_BYTES;
    }

    /** Counts scalars, collections or pieces of prose; returns whether all together are within the limit. */
    boolean addValues(int more) {
        values += more;
        return values <= Limits.VALUES;
    }

    /** Counts the angle brackets of a paragraph, each with what may be looked through for its end; returns as the others. */
    boolean addAngles(String paragraph) {
        long angles = paragraph.chars().filter(c -> c == '<').count();
        lookedThrough += angles * paragraph.length();
        return lookedThrough <= Limits.LOOKED_THROUGH;
    }

    int values() {
        return values;
    }
}
