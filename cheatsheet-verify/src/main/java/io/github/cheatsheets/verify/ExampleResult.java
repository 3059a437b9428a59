package io.github.cheatsheets.verify;

import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.model.Example;

/**
 * What checking one example of a sheet came to.
 *
 * @param path the path of the example, such as {@code cache-aside/examples/0}
 * @param example the example
 * @param language its language in the words of {@link Language}
 * @param fingerprint a hash of the example, its check block, the checkers of its language with their versions and the
 *     policy: as long as it stays, so does the outcome
 * @param location where the example stands, or what is wrong with it if that is known
 * @param outcome what it came to
 */
public record ExampleResult(
        String path, Example example, String language, String fingerprint, Location location, Outcome outcome) {}
