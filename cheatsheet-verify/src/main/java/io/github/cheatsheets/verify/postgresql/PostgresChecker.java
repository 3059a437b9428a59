package io.github.cheatsheets.verify.postgresql;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.Lease;
import io.github.cheatsheets.verify.LoadedChecker;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses and runs SQL on PostgreSQL. One example at a time, so that examples don't wait for each other's locks. */
public final class PostgresChecker implements LoadedChecker {

    /** What stands before an example that is only parsed: it fails before anything else can run. */
    private static final String STOP = "SELECT 1/0; ";

    private static final String DIVISION_BY_ZERO = "22012";

    private @Nullable PostgresServer server;
    private @Nullable String broken;
    private int databases;

    /** Made when the first example of its language comes. */
    public PostgresChecker() {}

    @Override
    public synchronized Outcome check(CheckRequest request) throws InterruptedException {
        PostgresServer running = server(request.sandbox());
        if (running == null) {
            return Outcome.notChecked("PostgreSQL does not start here: " + broken);
        }
        try {
            if (request.language().startsWith("properties")) {
                return ServerSettings.check(running, request.code());
            }
            return request.executes() ? new ExampleRun(running, request).outcome() : parse(running, request.code());
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer as expected: " + e.getMessage(), e);
        }
    }

    @Override
    public Lease lend(String service, CheckRequest request) throws IOException {
        PostgresServer running;
        String database;
        synchronized (this) {
            running = server(request.sandbox());
            database = "example_" + ++databases;
        }
        if (running == null) {
            throw new IOException("PostgreSQL does not start here: " + broken);
        }
        try {
            Map<String, String> environment = running.createDatabase(database);
            return new DatabaseLease(running, database, environment);
        } catch (SQLException e) {
            throw new IOException("PostgreSQL makes no database: " + e.getMessage(), e);
        }
    }

    /** A database for one example. */
    private record DatabaseLease(PostgresServer server, String database, Map<String, String> environment)
            implements Lease {
        @Override
        public void close() {
            try {
                server.dropDatabase(database);
            } catch (SQLException e) {
                throw new IllegalStateException("PostgreSQL does not drop " + database, e);
            }
        }
    }

    private static Outcome parse(PostgresServer server, String code) throws SQLException {
        try (Connection connection = server.asExample();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE FUNCTION pg_temp.parse(code text) RETURNS void LANGUAGE plpgsql"
                    + " AS 'BEGIN EXECUTE code; END'");
            try (PreparedStatement parse = connection.prepareStatement("SELECT pg_temp.parse(?)")) {
                parse.setString(1, STOP + code);
                parse.execute();
                throw new SQLException("a division by zero went well");
            } catch (SQLException e) {
                return DIVISION_BY_ZERO.equals(e.getSQLState())
                        ? Outcome.right(Strength.PARSED, server.product())
                        : SqlError.of(e).outcome(server.product(), code, -STOP.length());
            }
        }
    }

    private @Nullable PostgresServer server(Sandbox sandbox) {
        if (server == null && broken == null) {
            try {
                server = PostgresServer.start(sandbox.folder());
            } catch (IOException | SQLException | IllegalStateException e) {
                broken = String.valueOf(e.getMessage());
            }
        }
        return server;
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                server = null;
            }
        }
    }
}
