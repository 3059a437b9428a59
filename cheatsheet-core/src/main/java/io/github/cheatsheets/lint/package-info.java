/**
 * Rules of good sheets: what a reader of the sheet, its print or its source would stumble over. {@link
 * io.github.cheatsheets.lint.Lint} runs every {@link io.github.cheatsheets.lint.LintRule} on the class path.
 */
@NullMarked
package io.github.cheatsheets.lint;

import org.jspecify.annotations.NullMarked;
