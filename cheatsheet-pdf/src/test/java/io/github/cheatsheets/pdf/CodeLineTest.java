package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.highlight.Highlighter;
import io.github.cheatsheets.highlight.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeLineTest {

    @Test
    void aLineThatFitsStaysAsItIs() {
        assertThat(wrapped("int x = 1;\n  y();", 20)).containsExactly("int x = 1;", "  y();");
    }

    @Test
    void aLongLineBreaksAtASpaceAndIsMarked() {
        assertThat(wrapped("one two three four", 10)).containsExactly("one two ", "> three ", "> four");
    }

    @Test
    void aLongWordBreaksAnywhere() {
        assertThat(wrapped("abcdefghij", 4)).containsExactly("abcd", "> ef", "> gh", "> ij");
    }

    @Test
    void aTabGoesToTheNextStop() {
        assertThat(wrapped("a\tb", 20)).containsExactly("a   b");
    }

    @Test
    void emptyLinesStay() {
        assertThat(wrapped("a\n\nb", 20)).containsExactly("a", "", "b");
    }

    @Test
    void aWideCharacterTakesTwoColumns() {
        List<CodeLine> lines = CodeLine.wrap(Highlighter.tokens("text", "wwww"), 4, character -> 2);

        assertThat(lines).hasSize(3);
    }

    private static List<String> wrapped(String code, int width) {
        return CodeLine.wrap(Highlighter.tokens("java", code), width, character -> 1).stream()
                .map(line -> (line.isContinued() ? "> " : "")
                        + line.tokens().stream().map(Token::text).collect(Collectors.joining()))
                .toList();
    }
}
