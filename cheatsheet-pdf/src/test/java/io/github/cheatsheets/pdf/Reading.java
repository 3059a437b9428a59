package io.github.cheatsheets.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What a person reads in formatting objects: characters, each in a style, without what only lets long words and lines of
 * code break.
 */
final class Reading {

    /** Stands where a line of code goes on after a line break that the author didn't write. */
    private static final char CONTINUED = '\uFFFF';

    private final StringBuilder text = new StringBuilder();
    private final List<String> styles = new ArrayList<>();

    private Reading() {}

    /** Reads an element and all that is in it. */
    static Reading of(Element element) {
        Reading raw = new Reading();
        raw.read(element, new TreeSet<>());
        Reading reading = new Reading();
        for (int i = 0; i < raw.text.length(); i++) {
            char c = raw.text.charAt(i);
            boolean isBreakOfLayout = c == '\n' && i + 1 < raw.text.length() && raw.text.charAt(i + 1) == CONTINUED;
            if (c != CONTINUED && !isBreakOfLayout) {
                reading.add(Character.toString(c), raw.styles.get(i));
            }
        }
        return reading;
    }

    /** Returns the characters. */
    String text() {
        return text.toString();
    }

    /** Returns the styles of some characters, each the names of {@link io.github.cheatsheets.testing.Run}. */
    List<String> styles(int from, int to) {
        return styles.subList(from, to);
    }

    private void read(Node node, SortedSet<String> style) {
        if (node instanceof Text characters) {
            add(characters.getData().replace("\u200B", ""), String.join(" ", style));
        } else if (node instanceof Element element) {
            if (element.getTagName().equals("leader")) {
                add(Character.toString(CONTINUED), "");
            }
            SortedSet<String> own = new TreeSet<>(style);
            Map.of(
                            "font-style", Map.of("italic", "em"),
                            "font-weight", Map.of("bold", "strong"),
                            "role", Map.of("Code", "code"))
                    .forEach((attribute, names) -> {
                        String name = names.get(element.getAttribute(attribute));
                        if (name != null) {
                            own.add(name);
                        }
                    });
            if (element.hasAttribute("internal-destination")) {
                own.add("#" + element.getAttribute("internal-destination"));
            }
            if (element.hasAttribute("external-destination")) {
                own.add(element.getAttribute("external-destination").replaceAll("^url\\('|'\\)$", ""));
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                read(child, own);
            }
        }
    }

    private void add(String characters, String style) {
        text.append(characters);
        for (int i = 0; i < characters.length(); i++) {
            styles.add(style);
        }
    }
}
