/** Java, with the compiler of the JDK that the build runs on. */
@NullMarked
package io.github.cheatsheets.verify.java;

import org.jspecify.annotations.NullMarked;
