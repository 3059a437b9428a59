/** What checking the examples of a sheet came to, as renderers show it. */
@NullMarked
package io.github.cheatsheets.verification;

import org.jspecify.annotations.NullMarked;
