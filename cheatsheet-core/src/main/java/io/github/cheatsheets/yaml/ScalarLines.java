package io.github.cheatsheets.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Where the lines of a scalar's text stand in its file, whatever the style. A literal block has a line of the file for each
 * line of its text. The other styles fold lines and know escapes, so there the visible characters of file and text, which
 * come in the same order, are walked side by side.
 */
final class ScalarLines {

    private static final String LINE_ENDS = "\n\u2028\u2029";
    private static final String BLANKS = " \t\r" + LINE_ENDS;
    private static final String HEX_DIGITS_OF_X_U_U = "xuU";

    /** What a backslash stands for together with one of these, if that cannot be seen. */
    private static final String ESCAPED_BLANKS = " \tt\r\nrn";

    private final String source;
    private final ScalarStyle style;
    private int at;
    private int line;

    private ScalarLines(String source, ScalarStyle style, int line) {
        this.source = source;
        this.style = style;
        this.line = line;
    }

    /**
     * Returns the line in the file, counted from 1, of each line of a scalar's text.
     *
     * @param source what stands in the file from the beginning of the scalar to its end; asked for if lines are folded
     */
    static List<Integer> of(ScalarEvent event, Supplier<String> source) {
        int first = event.getStartMark().orElseThrow().getLine() + 1;
        if (event.getScalarStyle() == ScalarStyle.LITERAL) {
            return literal(event.getValue(), first + 1);
        }
        if (event.getEndMark().orElseThrow().getLine() + 1 == first) {
            return onOneLine(event.getValue(), first);
        }
        ScalarLines lines = new ScalarLines(source.get(), event.getScalarStyle(), first);
        if (event.getScalarStyle() == ScalarStyle.FOLDED) {
            lines.skipLine();
        } else if (event.getScalarStyle() != ScalarStyle.PLAIN) {
            lines.at++;
        }
        return lines.walk(event.getValue());
    }

    private static List<Integer> onOneLine(String value, int line) {
        int lines =
                1 + (int) value.chars().filter(c -> LINE_ENDS.indexOf(c) >= 0).count();
        return lines == 1 ? List.of(line) : Collections.nCopies(lines, line);
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
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            char c = value.charAt(i);
            if (LINE_ENDS.indexOf(c) >= 0) {
                if (!begun) {
                    lines.add(line);
                }
                begun = false;
            } else if (BLANKS.indexOf(c) < 0) {
                advance();
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

    /** Moves past the next place that stands for a visible character; past the end there is none. */
    private void advance() {
        while (at < source.length()) {
            int c = source.codePointAt(at);
            at += Character.charCount(c);
            line += c == '\n' ? 1 : 0;
            if (c == '\\' && style == ScalarStyle.DOUBLE_QUOTED) {
                if (isVisible(escaped())) {
                    return;
                }
            } else if (isVisible(c)) {
                // In single quotes, two of them stand for one.
                at += c == '\'' && style == ScalarStyle.SINGLE_QUOTED ? 1 : 0;
                return;
            }
        }
    }

    private static boolean isVisible(int c) {
        return BLANKS.indexOf(c) < 0;
    }

    /** Moves past an escape; returns a visible character if it stands for one, be it that one or another. */
    private int escaped() {
        char c = source.charAt(at++);
        int kind = HEX_DIGITS_OF_X_U_U.indexOf(c);
        if (kind < 0) {
            line += c == '\n' ? 1 : 0;
            return ESCAPED_BLANKS.indexOf(c) >= 0 ? ' ' : c;
        }
        int digits = 2 << kind;
        int escaped = Integer.parseInt(source.substring(at, at + digits), 16);
        at += digits;
        if (Character.isBmpCodePoint(escaped)
                && Character.isHighSurrogate((char) escaped)
                && source.startsWith("\\u", at)) {
            // As in JSON, two escapes stand for one character.
            at += "\\uDC00".length();
        }
        return escaped;
    }

    private void skipLine() {
        at = source.indexOf('\n', at) + 1;
        line++;
    }
}
