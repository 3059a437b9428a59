package io.github.cheatsheets.verify.mysql;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.LoadedChecker;
import io.github.cheatsheets.verify.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.apache.shardingsphere.sql.parser.autogen.MySQLStatementLexer;
import org.apache.shardingsphere.sql.parser.autogen.MySQLStatementParser;
import org.jspecify.annotations.Nullable;

/** Parses SQL with the MySQL grammar of Apache ShardingSphere. */
public final class MySqlChecker implements LoadedChecker {

    private static final String BY = "the MySQL grammar of ShardingSphere 5.5.0";
    private static final String SEMICOLON = ";";

    /** Made when the first example of its language comes. */
    public MySqlChecker() {}

    @Override
    public Outcome check(CheckRequest request) {
        FirstError error = new FirstError();
        MySQLStatementLexer lexer = new MySQLStatementLexer(CharStreams.fromString(request.code()));
        lexer.removeErrorListeners();
        lexer.addErrorListener(error);
        int statements = 0;
        for (List<Token> statement : statements(lexer.getAllTokens())) {
            MySQLStatementParser parser =
                    new MySQLStatementParser(new CommonTokenStream(new ListTokenSource(statement)));
            parser.removeErrorListeners();
            parser.addErrorListener(error);
            parser.execute();
            statements++;
        }
        String message = error.message;
        if (message != null) {
            return Outcome.broken(
                    BY, Math.min(error.line, (int) request.code().lines().count()), message);
        }
        return statements == 0 ? Outcome.broken(BY, 1, "there is no statement") : Outcome.right(Strength.PARSED, BY);
    }

    /** The grammar takes one statement at a time. */
    private static List<List<Token>> statements(List<? extends Token> tokens) {
        List<List<Token>> statements = new ArrayList<>();
        List<Token> statement = new ArrayList<>();
        for (Token token : tokens) {
            if (token.getText().equals(SEMICOLON)) {
                statements.add(statement);
                statement = new ArrayList<>();
            } else {
                statement.add(token);
            }
        }
        statements.add(statement);
        statements.removeIf(each -> each.stream().allMatch(token -> token.getChannel() != Token.DEFAULT_CHANNEL));
        return statements;
    }

    private static final class FirstError extends BaseErrorListener {
        private int line;
        private @Nullable String message;

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int errorLine,
                int column,
                String text,
                @Nullable RecognitionException e) {
            if (message == null) {
                line = errorLine;
                message = symbol instanceof Token token && token.getType() != Token.EOF
                        ? "syntax error at \"" + token.getText() + "\""
                        : text.replaceFirst(", expecting.*|expecting \\{.*", "").strip();
            }
        }
    }
}
