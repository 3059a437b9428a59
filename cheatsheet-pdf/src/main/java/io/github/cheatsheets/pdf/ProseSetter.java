package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import java.util.List;

/** Sets prose with its inline markup. */
final class ProseSetter {

    private static final Style EMPHASIS = Style.of("font-style", "italic");
    private static final Style STRONG = Style.of("font-weight", "bold");

    private final Fo fo;
    private final TextSetter text;
    private final Style codeSpan;
    private final Style link;

    ProseSetter(Fo fo, TextSetter text, Theme theme) {
        this.fo = fo;
        this.text = text;
        this.codeSpan = Style.of(
                "role", "Code", "font-family", Fonts.CODE, "font-size", "0.9em", "background-color", theme.spanTint());
        this.link = Style.of("text-decoration", "underline");
    }

    void set(Prose prose) {
        set(prose.inlines());
    }

    /** Sets text that has no markup, such as a title. */
    void plain(String plain) {
        text.prose(Breaks.soften(plain));
    }

    /** Sets a link to an address, or to a place in the document if the target begins with {@code #}. */
    void link(String target, String description, Runnable content) {
        Style style = target.startsWith("#")
                ? Style.of("internal-destination", target.substring(1))
                : Style.of("external-destination", "url('" + target + "')");
        // FOP takes off quotes around the value of a property; the author may have begun with one.
        fo.element("basic-link", style.and("fox:alt-text", '"' + description + '"'), content);
    }

    private void set(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text piece) {
                plain(piece.text());
            } else if (inline instanceof Inline.Code code) {
                fo.inline(codeSpan, () -> text.code(Breaks.soften(code.text())));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                fo.inline(EMPHASIS, () -> set(emphasis.children()));
            } else if (inline instanceof Inline.Strong strong) {
                fo.inline(STRONG, () -> set(strong.children()));
            } else if (inline instanceof Inline.Link target) {
                link(target.target(), target.plainText(), () -> fo.inline(link, () -> set(target.children())));
            }
        }
    }
}
