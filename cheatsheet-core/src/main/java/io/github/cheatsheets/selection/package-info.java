/** Choosing rows of a sheet, between reading and rendering. */
@NullMarked
package io.github.cheatsheets.selection;

import org.jspecify.annotations.NullMarked;
