package io.github.cheatsheets.verify.postgresql;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.Outcome;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs one example in a schema of its own and compares what comes out with what its check block expects. */
final class ExampleRun {

    private static final String SCHEMA = "example";
    private static final int TIMEOUT_SECONDS = 10;

    /** What stands around the statement that an example is about. */
    private static final Set<String> FRAMES = Set.of("COMMIT", "ROLLBACK", "END", "SET", "RESET", "DEALLOCATE");

    private final PostgresServer server;
    private final CheckRequest request;

    ExampleRun(PostgresServer server, CheckRequest request) {
        this.server = server;
        this.request = request;
    }

    Outcome outcome() throws SQLException {
        server.createSchema(SCHEMA);
        try (Connection connection = server.asExample();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(TIMEOUT_SECONDS);
            statement.execute("SET search_path = " + SCHEMA + ", public");
            statement.execute("SET statement_timeout = '5s'");
            Outcome failure = setUp(statement);
            if (failure != null) {
                return failure;
            }
            Outcome outcome = run(statement);
            return outcome instanceof Outcome.Broken ? outcome : after(statement, outcome);
        } finally {
            server.dropSchema(SCHEMA);
        }
    }

    /** Runs what checks the example's effect: it must raise no error. */
    private Outcome after(Statement statement, Outcome outcome) throws SQLException {
        for (SqlStatement each : SqlStatement.split(request.text("after"))) {
            try {
                statement.execute(each.text());
            } catch (SQLException e) {
                return expectation("after the example: " + SqlError.of(e).message());
            }
        }
        return outcome;
    }

    private @Nullable Outcome setUp(Statement statement) throws SQLException {
        String setup = request.text("setup");
        for (SqlStatement each : SqlStatement.split(setup)) {
            try {
                statement.execute(each.text());
            } catch (SQLException e) {
                SqlError error = SqlError.of(e);
                return new Outcome.Broken(
                        server.product(), Outcome.Part.SETUP, error.line(setup, each.offset()), error.message());
            }
        }
        for (String table : request.list("analyze")) {
            try {
                // Vacuum too: an index-only scan needs to know which pages are visible to all.
                statement.execute("VACUUM (ANALYZE) " + statement.enquoteIdentifier(table, false));
            } catch (SQLException e) {
                return expectation("\"analyze\": " + SqlError.of(e).message());
            }
        }
        return null;
    }

    private Outcome run(Statement statement) throws SQLException {
        List<SqlStatement> statements = SqlStatement.split(request.code());
        if (statements.isEmpty()) {
            return Outcome.broken(server.product(), 1, "there is no statement");
        }
        SqlStatement last = statements.stream()
                .filter(each -> !FRAMES.contains(each.verb()))
                .reduce((first, second) -> second)
                .orElse(statements.get(statements.size() - 1));
        Outcome outcome = Outcome.right(Strength.EXECUTED, server.product());
        for (SqlStatement each : statements) {
            try {
                if (each.equals(last)) {
                    outcome = last(statement, last);
                } else {
                    statement.execute(each.text());
                }
            } catch (SQLException e) {
                return SqlError.of(e).outcome(server.product(), request.code(), each.offset());
            }
            if (outcome instanceof Outcome.Broken) {
                return outcome;
            }
        }
        return outcome;
    }

    /** Runs the last statement, whose plan and rows are compared. */
    private Outcome last(Statement statement, SqlStatement last) throws SQLException {
        String executable = last.text();
        List<String> params = request.list("params");
        if (!params.isEmpty()) {
            statement.execute("PREPARE checked AS " + last.text());
            List<String> literals = new ArrayList<>();
            for (String param : params) {
                literals.add(statement.enquoteLiteral(param));
            }
            executable = "EXECUTE checked(" + String.join(", ", literals) + ")";
        }
        if (request.setting("plan") instanceof Map<?, ?> plan) {
            String explain = last.verb().equals("EXPLAIN") ? executable : "EXPLAIN (COSTS OFF) " + executable;
            Outcome failure = compare(plan, texts(statement, explain));
            if (failure != null) {
                return failure;
            }
        }
        List<List<@Nullable String>> rows = rows(statement, executable);
        if (request.setting("rows") instanceof List<?> expected) {
            List<List<@Nullable String>> wanted =
                    expected.stream().map(ExampleRun::row).collect(Collectors.toList());
            if (!wanted.equals(rows)) {
                return expectation("the last statement must give the rows " + wanted + ", and gives " + rows);
            }
        }
        return Outcome.right(Strength.EXECUTED, server.product());
    }

    private @Nullable Outcome compare(Map<?, ?> plan, String actual) {
        for (Map.Entry<?, ?> entry : plan.entrySet()) {
            boolean wanted = "contains".equals(entry.getKey());
            if (!wanted && !"notContains".equals(entry.getKey())) {
                return expectation(
                        "\"plan\" must have only \"contains\" and \"notContains\", not \"" + entry.getKey() + "\"");
            }
            List<?> items = entry.getValue() instanceof List<?> list ? list : List.of(String.valueOf(entry.getValue()));
            for (Object item : items) {
                if (actual.contains(String.valueOf(item)) != wanted) {
                    return expectation("the plan must " + (wanted ? "" : "not ") + "contain \"" + item + "\", and is: "
                            + actual.lines().map(String::strip).collect(Collectors.joining(" | ")));
                }
            }
        }
        return null;
    }

    private Outcome expectation(String message) {
        return new Outcome.Broken(server.product(), Outcome.Part.CHECK, 0, message);
    }

    private static List<@Nullable String> row(@Nullable Object values) {
        List<?> items = values instanceof List<?> list ? list : List.of(String.valueOf(values));
        List<@Nullable String> row = new ArrayList<>();
        for (Object item : items) {
            // As PostgreSQL writes truth in text.
            row.add(item == null ? null : item instanceof Boolean truth ? truth ? "t" : "f" : item.toString());
        }
        return row;
    }

    private static String texts(Statement statement, String sql) throws SQLException {
        return rows(statement, sql).stream()
                .map(row -> String.valueOf(row.get(0)))
                .collect(Collectors.joining("\n"));
    }

    private static List<List<@Nullable String>> rows(Statement statement, String sql) throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        if (!statement.execute(sql)) {
            return rows;
        }
        try (ResultSet result = statement.getResultSet()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
