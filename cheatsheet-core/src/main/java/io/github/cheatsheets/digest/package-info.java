/** What tells whether content is the same as before. */
@NullMarked
package io.github.cheatsheets.digest;

import org.jspecify.annotations.NullMarked;
