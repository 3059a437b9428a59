/** Writes JSON. */
@NullMarked
package io.github.cheatsheets.render.json;

import org.jspecify.annotations.NullMarked;
