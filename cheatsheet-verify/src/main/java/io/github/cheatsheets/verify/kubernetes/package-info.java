/** Resources of Kubernetes, bound to the model of its API. */
@NullMarked
package io.github.cheatsheets.verify.kubernetes;

import org.jspecify.annotations.NullMarked;
