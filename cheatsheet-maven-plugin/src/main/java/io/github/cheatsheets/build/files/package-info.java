/** Files that a build can rely on: written whole or not at all, and what a build remembers of them for the next one. */
@NullMarked
package io.github.cheatsheets.build.files;

import org.jspecify.annotations.NullMarked;
