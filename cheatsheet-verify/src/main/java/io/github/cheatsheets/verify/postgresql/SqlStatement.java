package io.github.cheatsheets.verify.postgresql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/**
 * One statement of an example.
 *
 * @param text its text
 * @param offset where it begins in the example
 */
record SqlStatement(String text, int offset) {

    private static final Pattern COMMENTS = Pattern.compile("\\A(?:\\s|--[^\\n]*(?:\\n|\\z)|/\\*(?s:.*?)\\*/)*");

    /** Splits SQL into statements as the JDBC driver does, so that each can be sent on its own. */
    static List<SqlStatement> split(String sql) throws SQLException {
        List<SqlStatement> statements = new ArrayList<>();
        int from = 0;
        for (NativeQuery query : Parser.parseJdbcSql(sql, true, false, true, false, false)) {
            String text = query.nativeSql;
            int at = sql.indexOf(text, from);
            SqlStatement statement = new SqlStatement(text, at);
            if (at >= 0 && !statement.verb().isEmpty()) {
                statements.add(statement);
                from = at + text.length();
            }
        }
        return statements;
    }

    /** Returns the first word in upper case, after comments; empty if there are only comments. */
    String verb() {
        String rest = COMMENTS.matcher(text).replaceFirst("");
        int end = 0;
        while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
            end++;
        }
        return rest.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
