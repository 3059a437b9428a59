package io.github.cheatsheets.finding;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the values of a sheet stand in its files. A value has a path: the id of the concept, table or symptom that it
 * belongs to (nothing for the sheet itself), then the names of fields and the indexes of items, such as {@code
 * cache-aside/examples/0/code}. As ids are permanent, paths outlive any selection of rows.
 */
public final class Locations {

    private final Location sheet;
    private final Map<String, Location> places = new HashMap<>();

    /** Starts without any place but that of the sheet's head. */
    public Locations(Location sheet) {
        this.sheet = sheet;
    }

    /** Notes where a value stands. */
    public void put(String path, Location location) {
        places.put(path, location);
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
