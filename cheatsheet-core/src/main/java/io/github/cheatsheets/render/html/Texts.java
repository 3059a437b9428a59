package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.BidiControls;
import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Appends what an author wrote, so that it reads as exactly that. */
final class Texts {

    private Texts() {}

    /** Appends text as it is, showing characters that would change the direction of what is read, without their effect. */
    static void text(Element parent, String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (BidiControls.isControl(text.charAt(i))) {
                plain(parent, text.substring(start, i));
                parent.appendElement("span")
                        .attr("class", "bidi")
                        .attr("data-control", String.format(Locale.ROOT, "U+%04X", (int) text.charAt(i)))
                        .appendText(text.substring(i, i + 1));
                start = i + 1;
            }
        }
        plain(parent, text.substring(start));
    }

    private static void plain(Element parent, String text) {
        if (!text.isEmpty()) {
            parent.appendChild(new TextNode(text));
        }
    }

    /** Appends a name or title, whose direction is that of its first letter, whatever surrounds it. */
    static void name(Element parent, String name) {
        parent.attr("dir", "auto");
        text(parent, name);
    }

    /** Appends a link by the name of what it leads to. */
    static void link(Element parent, String address, String name) {
        Element link = parent.appendElement("a").attr("href", address);
        name(link, name);
        label(link);
    }

    /** Lets a link in which nothing can be seen, such as one of no-break spaces, be called by its address. */
    private static void label(Element link) {
        if (link.wholeText().codePoints().allMatch(Texts::isBlank)) {
            link.attr("aria-label", link.attr("href"));
        }
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** Appends prose. */
    static void prose(Element parent, Prose prose) {
        inlines(parent, prose.inlines());
    }

    private static void inlines(Element parent, List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                text(parent, text.text());
            } else if (inline instanceof Inline.Code code) {
                text(parent.appendElement("code"), code.text());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                inlines(parent.appendElement("em"), emphasis.children());
            } else if (inline instanceof Inline.Strong strong) {
                inlines(parent.appendElement("strong"), strong.children());
            } else if (inline instanceof Inline.Link link) {
                Element anchor = parent.appendElement("a").attr("href", link.target());
                inlines(anchor, link.children());
                label(anchor);
            }
        }
    }
}
