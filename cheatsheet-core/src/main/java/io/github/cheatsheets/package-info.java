/** Where programs start: {@link io.github.cheatsheets.CheatSheets} finds and reads sheets. */
@NullMarked
package io.github.cheatsheets;

import org.jspecify.annotations.NullMarked;
