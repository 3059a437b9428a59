/** The engine {@code asciidoctor}: from the sheet's AsciiDoc to HTML, PDF and DocBook with AsciidoctorJ. */
@NullMarked
package io.github.cheatsheets.asciidoctor;

import org.jspecify.annotations.NullMarked;
