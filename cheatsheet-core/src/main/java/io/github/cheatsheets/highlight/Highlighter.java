package io.github.cheatsheets.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * Cuts code into tokens with the scanners of <a href="https://github.com/bobbylight/RSyntaxTextArea">RSyntaxTextArea</a>,
 * which need no display.
 */
public final class Highlighter {

    private static final Map<String, String> SYNTAXES = Map.ofEntries(
            Map.entry("bash", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
            Map.entry("c", SyntaxConstants.SYNTAX_STYLE_C),
            Map.entry("cpp", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
            Map.entry("c++", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
            Map.entry("csharp", SyntaxConstants.SYNTAX_STYLE_CSHARP),
            Map.entry("css", SyntaxConstants.SYNTAX_STYLE_CSS),
            Map.entry("dockerfile", SyntaxConstants.SYNTAX_STYLE_DOCKERFILE),
            Map.entry("go", SyntaxConstants.SYNTAX_STYLE_GO),
            Map.entry("groovy", SyntaxConstants.SYNTAX_STYLE_GROOVY),
            Map.entry("html", SyntaxConstants.SYNTAX_STYLE_HTML),
            Map.entry("ini", SyntaxConstants.SYNTAX_STYLE_INI),
            Map.entry("java", SyntaxConstants.SYNTAX_STYLE_JAVA),
            Map.entry("javascript", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
            Map.entry("js", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
            Map.entry("json", SyntaxConstants.SYNTAX_STYLE_JSON_WITH_COMMENTS),
            Map.entry("kotlin", SyntaxConstants.SYNTAX_STYLE_KOTLIN),
            Map.entry("lua", SyntaxConstants.SYNTAX_STYLE_LUA),
            Map.entry("makefile", SyntaxConstants.SYNTAX_STYLE_MAKEFILE),
            Map.entry("perl", SyntaxConstants.SYNTAX_STYLE_PERL),
            Map.entry("php", SyntaxConstants.SYNTAX_STYLE_PHP),
            Map.entry("properties", SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE),
            Map.entry("proto", SyntaxConstants.SYNTAX_STYLE_PROTO),
            Map.entry("python", SyntaxConstants.SYNTAX_STYLE_PYTHON),
            Map.entry("ruby", SyntaxConstants.SYNTAX_STYLE_RUBY),
            Map.entry("rust", SyntaxConstants.SYNTAX_STYLE_RUST),
            Map.entry("scala", SyntaxConstants.SYNTAX_STYLE_SCALA),
            Map.entry("sh", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
            Map.entry("shell", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
            Map.entry("sql", SyntaxConstants.SYNTAX_STYLE_SQL),
            Map.entry("typescript", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
            Map.entry("ts", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
            Map.entry("xml", SyntaxConstants.SYNTAX_STYLE_XML),
            Map.entry("yaml", SyntaxConstants.SYNTAX_STYLE_YAML));

    private Highlighter() {}

    /**
     * Returns the tokens of a code; their texts, joined, are exactly the code. Neighbours are of different kinds.
     *
     * @param lang the language, in the words of {@link io.github.cheatsheets.model.Example#lang}; code in a language that
     *     is not known is one plain token
     * @param code the code, with LF at the ends of its lines
     */
    public static List<Token> tokens(String lang, String code) {
        String syntax = SYNTAXES.get(lang.toLowerCase(Locale.ROOT));
        if (syntax == null) {
            return plain(code);
        }
        TokenList tokens = new TokenList();
        TokenMaker scanner = TokenMakerFactory.getDefaultInstance().getTokenMaker(syntax);
        int state = TokenTypes.NULL;
        int start = 0;
        while (start <= code.length()) {
            int newline = code.indexOf('\n', start);
            int end = newline < 0 ? code.length() : newline;
            char[] line = code.substring(start, end).toCharArray();
            scan(scanner, line, state, tokens);
            state = scanner.getLastTokenTypeOnLine(new Segment(line, 0, line.length), state);
            if (newline >= 0) {
                tokens.add(TokenKind.PLAIN, "\n");
            }
            start = end + 1;
        }
        // A scanner that loses a character must not take it from the reader.
        return tokens.text().equals(code) ? tokens.list() : plain(code);
    }

    private static void scan(TokenMaker scanner, char[] line, int state, TokenList tokens) {
        org.fife.ui.rsyntaxtextarea.Token token = scanner.getTokenList(new Segment(line, 0, line.length), state, 0);
        while (token != null && token.isPaintable()) {
            tokens.add(kind(token.getType()), token.getLexeme());
            token = token.getNextToken();
        }
    }

    private static TokenKind kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> TokenKind.COMMENT;
            case TokenTypes.RESERVED_WORD,
                    TokenTypes.RESERVED_WORD_2,
                    TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.DATA_TYPE,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_TAG_NAME -> TokenKind.KEYWORD;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA -> TokenKind.STRING;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> TokenKind.NUMBER;
            default -> TokenKind.PLAIN;
        };
    }

    private static List<Token> plain(String code) {
        return code.isEmpty() ? List.of() : List.of(new Token(TokenKind.PLAIN, code));
    }

    /** Joins neighbours of one kind. */
    private static final class TokenList {

        private final List<Token> tokens = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        void add(TokenKind kind, String piece) {
            text.append(piece);
            int last = tokens.size() - 1;
            if (last >= 0 && tokens.get(last).kind() == kind) {
                tokens.set(last, new Token(kind, tokens.get(last).text() + piece));
            } else if (!piece.isEmpty()) {
                tokens.add(new Token(kind, piece));
            }
        }

        String text() {
            return text.toString();
        }

        List<Token> list() {
            return List.copyOf(tokens);
        }
    }
}
