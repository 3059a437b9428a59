package io.github.cheatsheets.verify;

import java.io.IOException;

/**
 * What does the work of a checker that needs libraries of its own, loaded beside them when the first example of its languages
 * comes. What it is called, which languages and settings it knows and how far it goes stands in {@code checkers.properties},
 * where that can be read without it. All but {@link #close} may be called from several threads at once.
 */
public interface LoadedChecker extends AutoCloseable {

    /** Checks one example. See {@link ExampleChecker#check}. */
    Outcome check(CheckRequest request) throws InterruptedException;

    /** Starts a server for one example. See {@link ExampleChecker#lend}. */
    default Lease lend(String service, CheckRequest request) throws IOException, InterruptedException {
        throw new IOException(getClass().getSimpleName() + " lends no " + service);
    }

    /** Stops what was started for checks. See {@link ExampleChecker#close}. */
    @Override
    default void close() {}
}
