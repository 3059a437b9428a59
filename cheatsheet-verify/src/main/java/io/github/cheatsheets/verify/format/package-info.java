/** Data formats, with the parsers that the library itself reads sheets with and those of the JDK. */
@NullMarked
package io.github.cheatsheets.verify.format;

import org.jspecify.annotations.NullMarked;
