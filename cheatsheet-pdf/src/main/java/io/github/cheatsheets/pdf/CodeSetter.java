package io.github.cheatsheets.pdf;

import io.github.cheatsheets.highlight.Highlighter;
import io.github.cheatsheets.highlight.Token;
import io.github.cheatsheets.highlight.TokenKind;
import io.github.cheatsheets.model.Example;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets examples: code on a tint, quietly coloured, with a mark where a line was too long. */
final class CodeSetter {

    private static final double PADDING = 2.2;

    private static final Style MARK_GAP = Style.of("leader-pattern", "space", "leader-length.minimum", "4pt");
    private static final Style CODE = Style.of("role", "Code");

    private final Fo fo;
    private final TextSetter text;
    private final Sizes sizes;
    private final Style titleStyle;
    private final Style markStyle = Style.of("font-weight", "normal");
    private final Style boxStyle;
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
                "space-before", "1pt",
                "keep-with-next.within-column", "always");
        this.boxStyle = Style.of(
                "font-family", Fonts.CODE,
                "font-size", Sizes.pt(sizes.code()),
                "line-height", "1.1",
                "color", colours.plain(),
                "background-color", colours.background(),
                "border", "0.4pt solid " + colours.edge(),
                "padding", Sizes.pt(PADDING - 1) + " " + Sizes.pt(PADDING - 0.4),
                "margin-left", "0pt",
                "margin-right", "0pt",
                "space-before", "1.2pt",
                "space-after", "1.2pt",
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

    /** Sets what stands above an example: what it is called, and at the right how strongly it is known to be right. */
    void head(@Nullable String title, @Nullable String mark) {
        if (title == null && mark == null) {
            return;
        }
        fo.block(mark == null ? titleStyle : titleStyle.and("text-align-last", "justify"), () -> {
            if (title != null) {
                text.prose(title);
            }
            if (mark != null) {
                fo.element("leader", MARK_GAP);
                fo.look(markStyle, () -> text.prose(mark));
            }
        });
    }

    /**
     * Sets the code of an example.
     *
     * @param width what is there for the box, in points
     */
    void code(Example example, double width) {
        int columns = Math.max(CodeLine.MARK + 1, (int) ((width - 2 * PADDING) / (text.codeWidth() * sizes.code())));
        List<CodeLine> lines =
                CodeLine.wrap(Highlighter.tokens(example.lang(), example.code()), columns, text::columns);
        fo.block(boxStyle, () -> fo.block(CODE, () -> lines(lines)));
    }

    /** Sets the mark alone, for the legend. */
    void mark() {
        double line = sizes.code() * text.codeWidth();
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
            fo.look(style, () -> text.code(token.text()));
        }
    }
}
