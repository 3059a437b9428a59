/** Tests of the HTML page in a real browser. */
@NullMarked
package io.github.cheatsheets.html;

import org.jspecify.annotations.NullMarked;
