package io.github.cheatsheets.render.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Markup on its way out, piece by piece. jsoup's tree writes each piece, so that text is text, and is then let go: what is
 * in memory at a time is the largest piece, however long the page.
 */
final class Markup {

    private final Appendable out;
    private final Document piece = new Document("");

    Markup(Appendable out) {
        this.out = out;
        piece.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    }

    /** Writes what HTML documents begin with. */
    void doctype() throws IOException {
        out.append("<!doctype html>");
    }

    /** Writes an element and all that is filled into it. */
    void element(String tag, Consumer<Element> filling) throws IOException {
        filling.accept(piece.appendElement(tag));
        out.append(piece.html());
        piece.empty();
    }

    /** Writes an element whose content is markup that follows, as it would be too long for one piece. */
    void around(String tag, Consumer<Element> attributes, Content content) throws IOException {
        Element element = piece.appendElement(tag);
        attributes.accept(element);
        String end = "</" + tag + ">";
        String empty = element.outerHtml();
        piece.empty();
        out.append(empty, 0, empty.length() - end.length());
        content.write();
        out.append(end);
    }

    /** What stands in an element. */
    @FunctionalInterface
    interface Content {

        void write() throws IOException;
    }
}
