/** SQL on a PostgreSQL server that is started for it. */
@NullMarked
package io.github.cheatsheets.verify.postgresql;

import org.jspecify.annotations.NullMarked;
