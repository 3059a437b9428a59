/**
 * Writes AsciiDoc that says exactly what the sheet says. {@link io.github.cheatsheets.render.asciidoc.AsciiDocRenderer}
 * lays out, {@link io.github.cheatsheets.render.asciidoc.AsciiDocText} owns every rule of escaping.
 */
@NullMarked
package io.github.cheatsheets.render.asciidoc;

import org.jspecify.annotations.NullMarked;
