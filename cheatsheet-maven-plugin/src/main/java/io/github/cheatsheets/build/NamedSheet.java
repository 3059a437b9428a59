package io.github.cheatsheets.build;

import io.github.cheatsheets.SheetReading;

/**
 * A sheet that a build is about.
 *
 * @param id the id by which it was found
 * @param origin where it was found, for people
 * @param reading what came of reading it
 */
public record NamedSheet(String id, String origin, SheetReading reading) {}
