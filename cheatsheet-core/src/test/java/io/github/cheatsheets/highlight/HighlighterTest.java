package io.github.cheatsheets.highlight;

import static io.github.cheatsheets.highlight.TokenKind.COMMENT;
import static io.github.cheatsheets.highlight.TokenKind.KEYWORD;
import static io.github.cheatsheets.highlight.TokenKind.NUMBER;
import static io.github.cheatsheets.highlight.TokenKind.PLAIN;
import static io.github.cheatsheets.highlight.TokenKind.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {

    @Test
    void aLanguageThatIsNotKnownIsOnePlainToken() {
        assertThat(Highlighter.tokens("brainfuck", "if \"x\" -- 1")).containsExactly(new Token(PLAIN, "if \"x\" -- 1"));
    }

    @Test
    void keywordsStringsCommentsAndNumbersAreTold() {
        assertThat(Highlighter.tokens("sql", "SELECT 'a' FROM t LIMIT 10; -- ten"))
                .contains(new Token(KEYWORD, "SELECT"), new Token(STRING, "'a'"), new Token(NUMBER, "10"))
                .endsWith(new Token(COMMENT, "-- ten"));
    }

    @Test
    void aCommentGoesOnOverLines() {
        List<Token> tokens = Highlighter.tokens("java", "/* one\n   two */ int x;");

        assertThat(tokens.get(0)).isEqualTo(new Token(COMMENT, "/* one"));
        assertThat(tokens.get(2).kind()).isEqualTo(COMMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bash",
                "c",
                "css",
                "dockerfile",
                "go",
                "html",
                "ini",
                "java",
                "javascript",
                "json",
                "lua",
                "makefile",
                "php",
                "properties",
                "proto",
                "python",
                "ruby",
                "rust",
                "sql",
                "typescript",
                "xml",
                "yaml",
                "text"
            })
    void tokensJoinedAreExactlyTheCode(String lang) {
        Random random = new Random(4);
        String alphabet = "ab1 \t\n\n\"'`#/*-<>{}()[]=:;,.\\$@&|!%_0xF\u00e9\u03b2\ud83d\ude00";
        int[] characters = alphabet.codePoints().toArray();
        for (int round = 0; round < 300; round++) {
            String code = random.ints(random.nextInt(60), 0, characters.length)
                    .mapToObj(i -> Character.toString(characters[i]))
                    .collect(Collectors.joining());

            assertThat(Highlighter.tokens(lang, code).stream().map(Token::text).collect(Collectors.joining()))
                    .isEqualTo(code);
        }
    }

    @Test
    void noTokenIsEmpty() {
        assertThat(Arrays.stream(TokenKind.values()).map(kind -> Highlighter.tokens("java", "")))
                .allMatch(List::isEmpty);
    }
}
