/** What lint, verification and rendering have to say about a sheet, and where. */
@NullMarked
package io.github.cheatsheets.finding;

import org.jspecify.annotations.NullMarked;
