/** What the goals do, without Maven: which sheets a build is about, and what becomes of them. */
@NullMarked
package io.github.cheatsheets.build;

import org.jspecify.annotations.NullMarked;
