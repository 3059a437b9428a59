/** What tests of several modules share. */
@NullMarked
package io.github.cheatsheets.testing;

import org.jspecify.annotations.NullMarked;
