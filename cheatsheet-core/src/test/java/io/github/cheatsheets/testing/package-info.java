/** What tests of several modules share: sheets full of text that formats like to misread, and what must be read back. */
@NullMarked
package io.github.cheatsheets.testing;

import org.jspecify.annotations.NullMarked;
