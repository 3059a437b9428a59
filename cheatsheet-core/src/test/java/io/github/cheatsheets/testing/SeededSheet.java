package io.github.cheatsheets.testing;

import io.github.cheatsheets.model.CheatSheet;

/**
 * A sheet of a property, with what it came from.
 *
 * @param seed what {@code -Dexact.seed} must be to try the sheet first; a shrunk sheet keeps the seed of the whole one
 * @param sheet the sheet
 */
public record SeededSheet(long seed, CheatSheet sheet) {}
