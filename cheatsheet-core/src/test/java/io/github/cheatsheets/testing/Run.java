package io.github.cheatsheets.testing;

import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A run of text that is read the same way.
 *
 * @param text the text
 * @param style what it is read as: {@code code}, {@code em}, {@code strong} and link targets, in alphabetical order
 */
public record Run(String text, String style) {

    /** Returns the runs of prose. */
    public static List<Run> of(Prose prose) {
        List<Run> runs = new ArrayList<>();
        read(prose.inlines(), new TreeSet<>(), runs);
        return runs;
    }

    /** Returns the runs of an element of HTML. */
    public static List<Run> of(Element element) {
        List<Run> runs = new ArrayList<>();
        element.childNodes().forEach(child -> read(child, new TreeSet<>(), runs));
        return runs;
    }

    private static void read(List<Inline> inlines, TreeSet<String> style, List<Run> runs) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                add(runs, text.text(), style);
            } else if (inline instanceof Inline.Code code) {
                add(runs, code.text(), with(style, "code"));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                read(emphasis.children(), with(style, "em"), runs);
            } else if (inline instanceof Inline.Strong strong) {
                read(strong.children(), with(style, "strong"), runs);
            } else if (inline instanceof Inline.Link link) {
                read(link.children(), with(style, link.target()), runs);
            }
        }
    }

    private static void read(Node node, TreeSet<String> style, List<Run> runs) {
        if (node instanceof TextNode text) {
            add(runs, text.getWholeText(), style);
        } else if (node instanceof Element element) {
            if (element.hasClass("bidi")) {
                // Made visible, but not read in another way.
                element.childNodes().forEach(child -> read(child, style, runs));
                return;
            }
            String name = element.normalName().equals("a") ? element.attr("href") : element.normalName();
            element.childNodes().forEach(child -> read(child, with(style, name), runs));
        }
    }

    private static TreeSet<String> with(TreeSet<String> style, String name) {
        TreeSet<String> wider = new TreeSet<>(style);
        wider.add(name);
        return wider;
    }

    private static void add(List<Run> runs, String text, TreeSet<String> styles) {
        String style = String.join(" ", styles);
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).style().equals(style)) {
            runs.set(last, new Run(runs.get(last).text() + text, style));
        } else if (!text.isEmpty()) {
            runs.add(new Run(text, style));
        }
    }
}
