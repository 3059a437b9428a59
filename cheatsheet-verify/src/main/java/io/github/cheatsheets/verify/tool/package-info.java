/** Checkers that are programs on the PATH. */
@NullMarked
package io.github.cheatsheets.verify.tool;

import org.jspecify.annotations.NullMarked;
