package io.github.cheatsheets.verify.postgresql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL server of our own, on the loopback interface, with a role for examples that is no superuser. */
final class PostgresServer implements AutoCloseable {

    /** The role that examples run as: it can make roles and see statistics, but not read files or start programs. */
    private static final String ROLE = "example";

    /** Where the library looks for the folder that it makes for all servers; it would stay in the system's temporary folder. */
    private static final String WORKING_FOLDER = "ot.epg.working-dir";

    private static final String STATISTICS = "pg_stat_statements";
    private static final String DATABASE = "postgres";

    private final EmbeddedPostgres server;
    private final String product;

    private PostgresServer(EmbeddedPostgres server, String product) {
        this.server = server;
        this.product = product;
    }

    /**
     * Starts the server.
     *
     * @param folder where its programs and its data are; the caller removes it
     */
    static PostgresServer start(Path folder) throws IOException, SQLException {
        EmbeddedPostgres server = builder(folder)
                .setOverrideWorkingDirectory(folder.toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(true)
                .setServerConfig("fsync", "off")
                .setServerConfig("listen_addresses", "localhost")
                // Plans must not depend on when the background worker comes by.
                .setServerConfig("autovacuum", "off")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("shared_preload_libraries", STATISTICS)
                .setErrorRedirector(ProcessBuilder.Redirect.to(new File(folder.toFile(), "server.err")))
                .setOutputRedirector(ProcessBuilder.Redirect.to(new File(folder.toFile(), "server.out")))
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + ROLE + " LOGIN CREATEROLE");
            // Only a superuser can install it, so it is there already.
            statement.execute("CREATE EXTENSION " + STATISTICS);
            statement.execute("GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO " + ROLE);
            statement.execute("GRANT pg_monitor, pg_maintain TO " + ROLE);
            String product = "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
            return new PostgresServer(server, product);
        } catch (SQLException e) {
            server.close();
            throw e;
        }
    }

    /** Makes a builder that keeps nothing outside a folder; where else it would, it only asks when it is made. */
    private static EmbeddedPostgres.Builder builder(Path folder) {
        System.setProperty(WORKING_FOLDER, folder.toString());
        try {
            return EmbeddedPostgres.builder();
        } finally {
            System.clearProperty(WORKING_FOLDER);
        }
    }

    /** Returns its name and version. */
    String product() {
        return product;
    }

    /** Opens a connection with all rights. */
    Connection asOwner() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** Opens a connection with the rights of examples. */
    Connection asExample() throws SQLException {
        return server.getDatabase(ROLE, DATABASE).getConnection();
    }

    /**
     * Makes a database for one example of another language.
     *
     * @return how to reach it, in the environment variables that the client library of PostgreSQL reads
     */
    Map<String, String> createDatabase(String name) throws SQLException {
        asOwnerExecute("CREATE DATABASE " + name + " OWNER " + ROLE);
        return Map.of(
                "PGHOST",
                "localhost",
                "PGPORT",
                String.valueOf(server.getPort()),
                "PGDATABASE",
                name,
                "PGUSER",
                ROLE,
                "PGPASSWORD",
                "");
    }

    void dropDatabase(String name) throws SQLException {
        asOwnerExecute("DROP DATABASE " + name + " WITH (FORCE)");
    }

    /** Makes an empty schema that belongs to examples. */
    void createSchema(String schema) throws SQLException {
        asOwnerExecute("CREATE SCHEMA " + schema + " AUTHORIZATION " + ROLE);
    }

    void dropSchema(String schema) throws SQLException {
        asOwnerExecute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }

    private void asOwnerExecute(String sql) throws SQLException {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
