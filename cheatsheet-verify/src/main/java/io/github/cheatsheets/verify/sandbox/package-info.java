/** Runs other programs with limits of time, output and disk, and leaves nothing of them behind. */
@NullMarked
package io.github.cheatsheets.verify.sandbox;

import org.jspecify.annotations.NullMarked;
