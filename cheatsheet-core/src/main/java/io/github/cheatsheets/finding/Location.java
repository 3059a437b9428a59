package io.github.cheatsheets.finding;

/**
 * A place in a file.
 *
 * @param file the file as its reader was given it, with {@code /} between folders
 * @param line the line, counted from 1; 0 if the finding concerns the file as a whole
 * @param column the column in Unicode code points, counted from 1; 0 if the finding concerns the line as a whole
 */
public record Location(String file, int line, int column) {

    /**
     * Checks the coordinates.
     *
     * @throws IllegalArgumentException if a coordinate is negative
     */
    public Location {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("not a place in a file: " + file + ":" + line + ":" + column);
        }
    }

    /** Returns the place that stands for the file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** Returns {@code file:line:column} without the coordinates that are unknown, as editors and build logs link it. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
