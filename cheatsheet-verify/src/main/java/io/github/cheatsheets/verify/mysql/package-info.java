/** SQL in the dialect of MySQL. */
@NullMarked
package io.github.cheatsheets.verify.mysql;

import org.jspecify.annotations.NullMarked;
