/**
 * Checks the examples of a sheet with the real grammar, compiler or server of their language. {@link
 * io.github.cheatsheets.verify.SheetVerifier} is the entry; {@link io.github.cheatsheets.verify.ExampleChecker} is what a
 * language is taught by.
 */
@NullMarked
package io.github.cheatsheets.verify;

import org.jspecify.annotations.NullMarked;
