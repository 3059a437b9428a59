/** The goals, and what ties them to Maven. */
@NullMarked
package io.github.cheatsheets.maven;

import org.jspecify.annotations.NullMarked;
