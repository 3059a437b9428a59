package io.github.cheatsheets.verify;

import java.util.Map;

/** A server that an example may use until the lease is closed. */
public interface Lease extends AutoCloseable {

    /** Returns the environment variables that tell the example how to reach the server, such as {@code REDIS_PORT}. */
    Map<String, String> environment();

    /** Ends the lease, and what the example has left on the server. */
    @Override
    void close();
}
