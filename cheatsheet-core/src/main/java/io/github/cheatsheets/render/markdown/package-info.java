/** Writes Markdown. */
@NullMarked
package io.github.cheatsheets.render.markdown;

import org.jspecify.annotations.NullMarked;
