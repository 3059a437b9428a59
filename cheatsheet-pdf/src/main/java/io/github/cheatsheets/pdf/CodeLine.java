package io.github.cheatsheets.pdf;

import io.github.cheatsheets.highlight.Token;
import io.github.cheatsheets.highlight.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A line of code as it is printed.
 *
 * @param isContinued whether it continues the line above, which was too long
 * @param tokens what it reads
 */
record CodeLine(boolean isContinued, List<Token> tokens) {

    /** How many columns the mark before a continued line takes. */
    static final int MARK = 2;

    private static final int TAB = 4;
    private static final String SEAMS = " ,;|&(){}[]=/";

    /**
     * Cuts code into lines that fit, at a space in the second half of the line if there is one, else at punctuation. Tabs
     * become spaces, as no font has them.
     *
     * @param width how many columns a line has
     * @param columns how many columns a character takes
     */
    static List<CodeLine> wrap(List<Token> tokens, int width, IntUnaryOperator columns) {
        List<CodeLine> lines = new ArrayList<>();
        List<Token> line = new ArrayList<>();
        for (Token token : tokens) {
            String[] parts = token.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    wrapLine(line, width, columns, lines);
                    line.clear();
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Token(token.kind(), parts[i]));
                }
            }
        }
        wrapLine(line, width, columns, lines);
        return lines;
    }

    private static void wrapLine(List<Token> line, int width, IntUnaryOperator columns, List<CodeLine> lines) {
        List<TokenKind> kinds = new ArrayList<>();
        List<Integer> characters = new ArrayList<>();
        for (Token token : line) {
            token.text().codePoints().forEach(character -> {
                int copies = character == '\t' ? TAB - characters.size() % TAB : 1;
                for (int i = 0; i < copies; i++) {
                    characters.add(character == '\t' ? ' ' : character);
                    kinds.add(token.kind());
                }
            });
        }
        int start = 0;
        do {
            int room = start == 0 ? width : width - MARK;
            int end = fitting(characters, start, room, columns);
            lines.add(new CodeLine(start > 0, tokens(characters, kinds, start, end)));
            start = end;
        } while (start < characters.size());
    }

    private static int fitting(List<Integer> characters, int start, int room, IntUnaryOperator columns) {
        int end = start;
        int used = 0;
        int seam = start;
        int space = start;
        while (end < characters.size()) {
            used += columns.applyAsInt(characters.get(end));
            if (used > room) {
                int least = start + Math.max(1, (end - start) / 2);
                int best = space >= least ? space : seam;
                return best >= least ? best : Math.max(end, start + 1);
            }
            end++;
            if (SEAMS.indexOf(characters.get(end - 1)) >= 0) {
                seam = end;
                space = characters.get(end - 1) == ' ' ? end : space;
            }
        }
        return end;
    }

    private static List<Token> tokens(List<Integer> characters, List<TokenKind> kinds, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int i = start;
        while (i < end) {
            TokenKind kind = kinds.get(i);
            StringBuilder text = new StringBuilder();
            while (i < end && kinds.get(i) == kind) {
                text.appendCodePoint(characters.get(i));
                i++;
            }
            tokens.add(new Token(kind, text.toString()));
        }
        return tokens;
    }
}
