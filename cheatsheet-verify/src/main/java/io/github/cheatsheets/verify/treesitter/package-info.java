/** Grammars of Tree-sitter, for languages whose own tools are not there. */
@NullMarked
package io.github.cheatsheets.verify.treesitter;

import org.jspecify.annotations.NullMarked;
