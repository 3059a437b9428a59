package io.github.cheatsheets.build;

import io.github.cheatsheets.CheatSheets;

/** Sheets that take a while to find, so they are looked for only when nothing else has the sheet that is wanted. */
@FunctionalInterface
public interface MoreSheets {

    /**
     * Finds them.
     *
     * @throws UserException if something that may carry sheets cannot be had
     */
    CheatSheets find() throws UserException;
}
