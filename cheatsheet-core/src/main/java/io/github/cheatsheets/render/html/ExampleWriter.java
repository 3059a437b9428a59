package io.github.cheatsheets.render.html;

import io.github.cheatsheets.highlight.Highlighter;
import io.github.cheatsheets.highlight.Token;
import io.github.cheatsheets.highlight.TokenKind;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.render.Labels;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The examples of a concept: highlighted code, what is known of it, and a button that copies it. */
final class ExampleWriter {

    private final Writing writing;
    private final Labels labels;

    ExampleWriter(Writing writing) {
        this.writing = writing;
        this.labels = writing.labels();
    }

    void write(Element cell, Concept concept) {
        for (int i = 0; i < concept.examples().size(); i++) {
            Element figure = cell.appendElement("figure");
            Example example = concept.examples().get(i);
            Element caption = figure.appendElement("figcaption");
            caption(caption, example);
            writing.verification().of(concept, i).ifPresent(verdict -> verdict(caption, verdict));
            caption.appendElement("button")
                    .attr("type", "button")
                    .attr("class", "copy")
                    .attr("aria-label", labels.text("copy-code", concept.name()))
                    .attr("data-done", labels.text("copied"))
                    .text(labels.text("copy"));
            code(figure.appendElement("pre").attr("dir", "ltr").appendElement("code"), example);
        }
    }

    private static void caption(Element caption, Example example) {
        String title = example.title();
        if (title != null) {
            Texts.name(caption.appendElement("span").attr("class", "title"), title);
        }
        caption.appendElement("span").attr("class", "lang").text(example.lang());
    }

    private void verdict(Element caption, Verdict verdict) {
        Element mark = mark(caption, verdict.strength(), labels);
        mark.appendText(" ");
        Texts.text(mark.appendElement("bdi").attr("class", "by"), verdict.by());
    }

    /** Appends a symbol and a word, so that neither colour nor shape alone carries what it says. */
    static Element mark(Element parent, Strength strength, Labels labels) {
        Element mark = parent.appendElement("span").attr("class", "mark " + strength.id());
        mark.appendElement("span").attr("aria-hidden", "true").text(strength.symbol());
        mark.appendText(" " + labels.strength(strength));
        return mark;
    }

    private static void code(Element parent, Example example) {
        parent.attr("class", "language-" + example.lang());
        for (Token token : Highlighter.tokens(example.lang(), example.code())) {
            if (token.kind() == TokenKind.PLAIN) {
                Texts.text(parent, token.text());
            } else {
                Texts.text(
                        parent.appendElement("span")
                                .attr("class", token.kind().name().toLowerCase(Locale.ROOT)),
                        token.text());
            }
        }
    }
}
