/** The engine {@code builtin} for PDF: from the sheet to XSL formatting objects, which Apache FOP typesets. */
@NullMarked
package io.github.cheatsheets.pdf;

import org.jspecify.annotations.NullMarked;
