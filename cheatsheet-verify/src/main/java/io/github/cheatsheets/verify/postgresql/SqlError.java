package io.github.cheatsheets.verify.postgresql;

import io.github.cheatsheets.verify.Outcome;
import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL says is wrong.
 *
 * @param message the message with detail and hint
 * @param position the character of the statement that was sent, counted from 1; 0 if none is named
 */
record SqlError(String message, int position) {

    static SqlError of(SQLException e) {
        ServerErrorMessage server = e instanceof PSQLException own ? own.getServerErrorMessage() : null;
        if (server == null) {
            return new SqlError(String.valueOf(e.getMessage()), 0);
        }
        StringBuilder message = new StringBuilder(String.valueOf(server.getMessage()));
        if (server.getDetail() != null) {
            message.append("; ").append(server.getDetail());
        }
        if (server.getHint() != null) {
            message.append("; ").append(server.getHint());
        }
        int position = server.getInternalPosition() > 0 && server.getPosition() == 0
                ? server.getInternalPosition()
                : server.getPosition();
        return new SqlError(message.toString().replaceAll("\\s+", " "), position);
    }

    /**
     * Returns that the code is broken where the error is.
     *
     * @param offset where the statement that was sent begins in the code
     */
    Outcome outcome(String product, String code, int offset) {
        return Outcome.broken(product, line(code, offset), message);
    }

    /** Returns the line in a text, counted from 1. */
    int line(String text, int offset) {
        // Positions count characters, not UTF-16 code units.
        int at = Math.max(0, offset);
        int skipped = Math.max(0, position - 1 + Math.min(0, offset));
        for (int i = 0; i < skipped && at < text.length(); i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return (int) text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
