package io.github.cheatsheets.build;

import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.SheetSource;

/**
 * A sheet that a build is about. It is read when it is needed and not kept, as a build may have many.
 *
 * @param id the id by which it was found
 * @param origin where it was found, for people
 * @param source where it is read from
 */
public record NamedSheet(String id, String origin, SheetSource source) {

    /** Reads the sheet. */
    public SheetReading read() {
        return source.read();
    }
}
