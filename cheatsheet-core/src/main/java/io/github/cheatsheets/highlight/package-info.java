/** Cuts code into tokens for those who show it, the same for all formats. */
@NullMarked
package io.github.cheatsheets.highlight;

import org.jspecify.annotations.NullMarked;
