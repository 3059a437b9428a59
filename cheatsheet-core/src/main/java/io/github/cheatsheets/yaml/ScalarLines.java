package io.github.cheatsheets.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where the lines of a scalar's text stand in its file, whatever the style. A literal block has a line of the file for each
 * line of its text. The other styles fold lines and know escapes, so there the visible characters of file and text, which
 * come in the same order, are walked side by side.
 */
final class ScalarLines {

    private static final String BLANKS = " \t\r\n";
    private static final String LINE_ENDS = "\n\u2028\u2029";
    private static final String HEX_DIGITS_OF_X_U_U = "xuU";

    private final String source;
    private final boolean doubleQuoted;
    private int at;
    private int line;

    private ScalarLines(String source, int at, int line, boolean doubleQuoted) {
        this.source = source;
        this.at = at;
        this.line = line;
        this.doubleQuoted = doubleQuoted;
    }

    /**
     * Returns the line in the file, counted from 1, of each line of a scalar's text.
     *
     * @param file the text of the file
     */
    static List<Integer> of(ScalarEvent event, String file) {
        Mark start = event.getStartMark().orElseThrow();
        int first = start.getLine() + 1;
        if (event.getScalarStyle() == ScalarStyle.LITERAL) {
            return literal(event.getValue(), first + 1);
        }
        if (event.getEndMark().orElseThrow().getLine() + 1 == first) {
            return literal(event.getValue().replace('\n', '\u2028'), first);
        }
        int at = file.offsetByCodePoints(0, start.getIndex());
        ScalarLines lines = new ScalarLines(file, at, first, event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED);
        if (event.getScalarStyle() == ScalarStyle.FOLDED) {
            lines.skipLine();
        } else if (event.getScalarStyle() != ScalarStyle.PLAIN) {
            lines.at++;
        }
        return lines.walk(event.getValue());
    }

    private static List<Integer> literal(String value, int first) {
        List<Integer> lines = new ArrayList<>();
        lines.add(first);
        int line = first;
        for (int i = 0; i < value.length(); i++) {
            if (LINE_ENDS.indexOf(value.charAt(i)) >= 0) {
                line += value.charAt(i) == '\n' ? 1 : 0;
                lines.add(line);
            }
        }
        return lines;
    }

    private List<Integer> walk(String value) {
        List<Integer> lines = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (LINE_ENDS.indexOf(c) >= 0) {
                if (!begun) {
                    lines.add(line);
                }
                begun = false;
            } else if (BLANKS.indexOf(c) < 0) {
                advance(c);
                if (!begun) {
                    lines.add(line);
                    begun = true;
                }
            }
        }
        if (!begun) {
            lines.add(line);
        }
        return lines;
    }

    /** Moves past the next place in the file that stands for a character, and stays where it is if there is none. */
    private void advance(char wanted) {
        int resumeAt = at;
        int resumeLine = line;
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '\n') {
                line++;
            } else if (doubleQuoted && c == '\\') {
                if (escape() == wanted) {
                    return;
                }
            } else if (c == wanted) {
                return;
            }
        }
        at = resumeAt;
        line = resumeLine;
    }

    /** Moves past an escape; returns the character if it is one that can be seen, else a space. */
    private char escape() {
        char c = source.charAt(at++);
        int kind = HEX_DIGITS_OF_X_U_U.indexOf(c);
        if (kind >= 0) {
            int digits = 2 << kind;
            int codePoint = Integer.parseInt(source.substring(at, at + digits), 16);
            at += digits;
            // Of a pair of surrogates, the second then has no place of its own and stays with the first.
            return Character.toChars(codePoint)[0];
        }
        if (c == '\n') {
            line++;
        }
        return c == '"' || c == '\\' || c == '/' ? c : ' ';
    }

    private void skipLine() {
        at = source.indexOf('\n', at) + 1;
        line++;
    }
}
