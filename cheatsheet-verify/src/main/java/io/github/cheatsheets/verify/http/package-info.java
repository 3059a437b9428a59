/** Messages of HTTP/1.1. */
@NullMarked
package io.github.cheatsheets.verify.http;

import org.jspecify.annotations.NullMarked;
