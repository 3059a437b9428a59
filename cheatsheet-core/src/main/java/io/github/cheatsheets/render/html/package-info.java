/** Writes HTML. */
@NullMarked
package io.github.cheatsheets.render.html;

import org.jspecify.annotations.NullMarked;
