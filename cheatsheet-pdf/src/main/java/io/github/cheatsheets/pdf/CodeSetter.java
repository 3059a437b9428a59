package io.github.cheatsheets.pdf;

import io.github.cheatsheets.highlight.Highlighter;
import io.github.cheatsheets.highlight.Token;
import io.github.cheatsheets.highlight.TokenKind;
import io.github.cheatsheets.model.Example;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sets examples: code on a tint, quietly coloured, with a mark where a line was too long. */
final class CodeSetter {

    /** The width of every character of the font, in parts of its size. */
    private static final double CHARACTER_WIDTH = 0.6;

    private static final double PADDING = 2.5;

    private final Fo fo;
    private final TextSetter text;
    private final Sizes sizes;
    private final Style titleStyle;
    private final Style boxStyle;
    private final Style codeStyle = Style.of("role", "Code");
    private final Style mark;
    private final Map<TokenKind, Style> styles = new EnumMap<>(TokenKind.class);

    CodeSetter(Fo fo, TextSetter text, Theme theme, Sizes sizes) {
        this.fo = fo;
        this.text = text;
        this.sizes = sizes;
        CodeColours colours = theme.code();
        this.titleStyle = Style.of(
                "font-size", Sizes.pt(sizes.small()),
                "font-weight", "bold",
                "color", theme.muted(),
                "space-before", "2pt",
                "keep-with-next.within-column", "always");
        this.boxStyle = Style.of(
                "font-family", Fonts.CODE,
                "font-size", Sizes.pt(sizes.code()),
                "line-height", "1.22",
                "color", colours.plain(),
                "background-color", colours.background(),
                "border", "0.4pt solid " + colours.edge(),
                "padding", Sizes.pt(PADDING - 1) + " " + Sizes.pt(PADDING - 0.4),
                "margin-left", "0pt",
                "margin-right", "0pt",
                "space-before", "2pt",
                "space-after", "2pt",
                "linefeed-treatment", "preserve",
                "white-space-collapse", "false",
                "white-space-treatment", "preserve",
                "wrap-option", "no-wrap",
                "text-align", "start");
        this.mark = Style.of(
                "border-left", "0.7pt solid " + theme.muted(),
                "border-bottom", "0.7pt solid " + theme.muted(),
                "font-size", Sizes.pt(sizes.code() * 0.5));
        styles.put(TokenKind.KEYWORD, Style.of("font-weight", "bold", "color", colours.keyword()));
        styles.put(TokenKind.STRING, Style.of("color", colours.string()));
        styles.put(TokenKind.COMMENT, Style.of("font-style", "italic", "color", colours.comment()));
        styles.put(TokenKind.NUMBER, Style.of("color", colours.number()));
    }

    /**
     * Sets an example.
     *
     * @param width what is there for the box, in points
     */
    void example(Example example, double width) {
        String title = example.title();
        if (title != null) {
            fo.block(titleStyle, () -> text.prose(title));
        }
        int columns = Math.max(CodeLine.MARK + 1, (int) ((width - 2 * PADDING) / (CHARACTER_WIDTH * sizes.code())));
        List<CodeLine> lines =
                CodeLine.wrap(Highlighter.tokens(example.lang(), example.code()), columns, text::columns);
        fo.block(boxStyle, () -> fo.inline(codeStyle, () -> lines(lines)));
    }

    /** Sets the mark alone, for the legend. */
    void mark() {
        double line = sizes.code() * CHARACTER_WIDTH;
        fo.inline(
                mark,
                () -> fo.element("leader", Style.of("leader-pattern", "space", "leader-length", Sizes.pt(line - 0.7))));
        fo.element("leader", Style.of("leader-pattern", "space", "leader-length", Sizes.pt(line)));
    }

    private void lines(List<CodeLine> lines) {
        boolean isFirst = true;
        for (CodeLine line : lines) {
            if (!isFirst) {
                fo.text("\n");
            }
            isFirst = false;
            if (line.isContinued()) {
                mark();
            }
            line.tokens().forEach(this::token);
        }
    }

    private void token(Token token) {
        Style style = styles.get(token.kind());
        if (style == null) {
            text.code(token.text());
        } else {
            fo.inline(style, () -> text.code(token.text()));
        }
    }
}
