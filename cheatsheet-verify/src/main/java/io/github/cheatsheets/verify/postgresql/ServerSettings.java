package io.github.cheatsheets.verify.postgresql;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a postgresql.conf: the server says whether it knows a setting, and takes the value. */
final class ServerSettings {

    private static final Pattern COMMENT = Pattern.compile("\\s*(?:#.*)?");
    private static final Pattern ENTRY =
            Pattern.compile("\\s*([\\w.]+)\\s*(?:=\\s*|\\s)('(?:[^']|'')*'|[^\\s#']+)\\s*(?:#.*)?");

    private ServerSettings() {}

    static Outcome check(PostgresServer server, String code) throws SQLException {
        try (Connection connection = server.asOwner();
                Statement statement = connection.createStatement()) {
            List<String> lines = code.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher entry = ENTRY.matcher(lines.get(i));
                if (COMMENT.matcher(lines.get(i)).matches()) {
                    continue;
                }
                if (!entry.matches()) {
                    return Outcome.broken(
                            server.product(), i + 1, "a line must be a setting with a value, or a comment");
                }
                try {
                    set(statement, entry.group(1), entry.group(2));
                } catch (SQLException e) {
                    return Outcome.broken(
                            server.product(), i + 1, SqlError.of(e).message());
                }
            }
            return Outcome.right(Strength.COMPILED, server.product());
        }
    }

    /** The value is checked and written for the next start, which never comes, and is taken back at once. */
    private static void set(Statement statement, String name, String value) throws SQLException {
        boolean quoted = value.startsWith("'");
        String quotedName = statement.enquoteIdentifier(name, true);
        try {
            statement.execute(
                    "ALTER SYSTEM SET " + quotedName + " = " + (quoted ? value : statement.enquoteLiteral(value)));
        } finally {
            statement.execute("ALTER SYSTEM RESET ALL");
        }
    }
}
