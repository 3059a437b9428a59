package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import java.util.List;

/** Sets prose with its inline markup. */
final class ProseSetter {

    private static final Style ITEM = Style.of("role", "LBody");
    private static final Style PARAGRAPH = Style.of("role", "P");
    private static final Style PART = Style.of("role", "Span");
    private static final Style EMPHASIS = Style.of("font-style", "italic");
    private static final Style STRONG = Style.of("font-weight", "bold");

    private final Fo fo;
    private final TextSetter text;
    private final Style codeSpan;
    private final Style link;

    ProseSetter(Fo fo, TextSetter text) {
        this.fo = fo;
        this.text = text;
        this.codeSpan = Style.of("role", "Code", "font-family", Fonts.CODE, "font-size", "0.9em");
        this.link = Style.of("text-decoration", "underline");
    }

    void set(Prose prose) {
        set(prose.inlines());
    }

    /** Sets prose as the body of a list's item. */
    void item(Prose prose) {
        // Only in a paragraph do links and text keep their order.
        fo.inline(ITEM, hasLink(prose.inlines()) ? () -> fo.inline(PARAGRAPH, () -> set(prose)) : () -> set(prose));
    }

    /** Sets prose as a part of a paragraph. */
    void part(Prose prose) {
        if (hasLink(prose.inlines())) {
            set(prose);
        } else {
            fo.inline(PART, () -> set(prose));
        }
    }

    /** Sets text that has no markup, such as a title. */
    void plain(String plain) {
        text.prose(Breaks.OF_TEXT.soften(plain));
    }

    /** Sets text that has no markup in a column of names. */
    void name(String plain) {
        text.prose(Breaks.OF_NAMES.soften(plain));
    }

    /** Sets text that has no markup with a look of its own. */
    void look(Style style, String plain) {
        fo.look(style, () -> plain(plain));
    }

    /** Sets a link to an address, or to a place in the document if the target begins with {@code #}. */
    void link(String target, String description, Runnable content) {
        Style style = target.startsWith("#")
                ? Style.of("internal-destination", target.substring(1))
                : Style.of("external-destination", "url('" + target + "')");
        // FOP takes off quotes around the value of a property; the author may have begun with one.
        fo.element("basic-link", style.and("fox:alt-text", '"' + description + '"'), content);
    }

    private static boolean hasLink(List<Inline> inlines) {
        return inlines.stream()
                .anyMatch(inline -> inline instanceof Inline.Link
                        || (inline instanceof Inline.Emphasis emphasis && hasLink(emphasis.children()))
                        || (inline instanceof Inline.Strong strong && hasLink(strong.children())));
    }

    private void set(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text piece) {
                plain(piece.text());
            } else if (inline instanceof Inline.Code code) {
                fo.look(codeSpan, () -> text.code(Breaks.OF_TEXT.soften(code.text())));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                fo.look(EMPHASIS, () -> set(emphasis.children()));
            } else if (inline instanceof Inline.Strong strong) {
                fo.look(STRONG, () -> set(strong.children()));
            } else if (inline instanceof Inline.Link target) {
                link(target.target(), target.plainText(), () -> fo.look(link, () -> set(target.children())));
            }
        }
    }
}
