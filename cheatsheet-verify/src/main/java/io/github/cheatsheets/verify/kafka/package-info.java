/** Configuration of Apache Kafka's clients. */
@NullMarked
package io.github.cheatsheets.verify.kafka;

import org.jspecify.annotations.NullMarked;
