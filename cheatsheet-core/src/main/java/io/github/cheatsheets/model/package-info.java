/**
 * A cheat sheet as immutable data.
 *
 * <p>Every text in the model is canonical, as {@link io.github.cheatsheets.model.CanonicalText} defines it, so that all
 * formats can carry it unchanged.
 */
@NullMarked
package io.github.cheatsheets.model;

import org.jspecify.annotations.NullMarked;
