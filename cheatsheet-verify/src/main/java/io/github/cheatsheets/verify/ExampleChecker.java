package io.github.cheatsheets.verify;

import io.github.cheatsheets.verification.Strength;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the examples of some languages with one tool. Implementations are found with {@link java.util.ServiceLoader}, or,
 * when they need libraries of their own, named by a {@link CheckerFamily}. They are made once for many sheets, and all but
 * {@link #close} may be called from several threads at once.
 */
public interface ExampleChecker extends AutoCloseable {

    /** Returns the permanent name, such as {@code postgresql}. */
    String id();

    /** Returns the languages it checks, in the words of {@link Language}, such as {@code sql-postgresql}. */
    Set<String> languages();

    /** Returns the settings of a check block that it understands, beside level and reason. */
    Set<String> settings();

    /** Returns what it can find out at best; of several checkers of a language, the one that can do more comes first. */
    Strength strongest();

    /**
     * Returns what its verdicts depend on beside the example: its own revision, and the tool with its version. Outcomes are
     * cached under it. Cheap: starts no server.
     */
    String version();

    /** Returns why it cannot be used here, such as a tool that is not installed, in one clause; empty if it can. */
    default Optional<String> unavailable() {
        return Optional.empty();
    }

    /**
     * Checks one example. The check never runs the example unless the request's level is {@link
     * io.github.cheatsheets.model.Check.Level#EXECUTE}.
     *
     * @throws InterruptedException if the verification is being stopped
     */
    Outcome check(CheckRequest request) throws InterruptedException;

    /** Returns the servers that it lends to examples of other languages, in the words of the setting {@code services}. */
    default Set<String> services() {
        return Set.of();
    }

    /**
     * Starts a server for one example, or a part of one that belongs to that example alone.
     *
     * @param service one of {@link #services}
     * @throws IOException if it does not start
     * @throws InterruptedException if the verification is being stopped
     */
    default Lease lend(String service, CheckRequest request) throws IOException, InterruptedException {
        throw new IOException(id() + " lends no " + service);
    }

    /** Stops what was started for checks, such as servers, and removes their files. Does nothing if nothing was started. */
    @Override
    default void close() {}
}
