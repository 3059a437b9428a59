package io.github.cheatsheets.verify.postgresql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/**
 * One statement of an example.
 *
 * @param text its text
 * @param offset where it begins in the example
 */
record SqlStatement(String text, int offset) {

    /** Splits SQL into statements as the JDBC driver does, so that each can be sent on its own. */
    static List<SqlStatement> split(String sql) throws SQLException {
        List<SqlStatement> statements = new ArrayList<>();
        int from = 0;
        for (NativeQuery query : Parser.parseJdbcSql(sql, true, false, true, false, false)) {
            String text = query.nativeSql;
            int at = sql.indexOf(text, from);
            if (at >= 0 && !text.isBlank()) {
                statements.add(new SqlStatement(text, at));
                from = at + text.length();
            }
        }
        return statements;
    }

    /** Returns the first word in upper case, after comments. */
    String verb() {
        String rest = text.replaceAll("(?m)^\\s*--.*$", "").strip();
        int end = 0;
        while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
            end++;
        }
        return rest.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
