package io.github.cheatsheets.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the values of a sheet stand in its files. A value has a path: the id of the concept, table or symptom that it
 * belongs to (nothing for the sheet itself), then the names of fields and the indexes of items, such as {@code
 * cache-aside/examples/0/code}. As ids are permanent, paths outlive any selection of rows.
 */
public final class Locations {

    private final Location sheet;
    private final Map<String, Location> places = new HashMap<>();
    private final Map<String, List<Integer>> lines = new HashMap<>();

    /** Starts without any place but that of the sheet's head. */
    public Locations(Location sheet) {
        this.sheet = sheet;
    }

    /** Notes where a value stands. */
    public void put(String path, Location location) {
        places.put(path, location);
    }

    /**
     * Notes where the lines of a text stand.
     *
     * @param linesInFile for each line of the text in canonical form, its line in the file, counted from 1
     */
    public void putLines(String path, List<Integer> linesInFile) {
        lines.put(path, List.copyOf(linesInFile));
    }

    /**
     * Returns where a line of a text stands, however the text is written in the file; if that is not known, where the text
     * or the nearest value around it stands.
     *
     * @param line the line of the text in canonical form, counted from 1; the last line stands for any after it
     */
    public Location ofLine(String path, int line) {
        List<Integer> linesInFile = lines.getOrDefault(path, List.of());
        if (linesInFile.isEmpty() || line < 1) {
            return of(path);
        }
        return new Location(of(path).file(), linesInFile.get(Math.min(line, linesInFile.size()) - 1), 0);
    }

    /** Returns where a value stands; if that is not known, where the nearest value around it stands. */
    public Location of(String path) {
        String around = path;
        while (true) {
            Location location = places.get(around);
            if (location != null) {
                return location;
            }
            int end = around.lastIndexOf('/');
            if (end < 0) {
                return sheet;
            }
            around = around.substring(0, end);
        }
    }
}
