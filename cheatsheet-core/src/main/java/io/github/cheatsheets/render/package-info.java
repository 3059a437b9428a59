/**
 * Formats and what renders them. {@link io.github.cheatsheets.render.Renderers} finds every {@link
 * io.github.cheatsheets.render.Renderer} on the class path.
 */
@NullMarked
package io.github.cheatsheets.render;

import org.jspecify.annotations.NullMarked;
