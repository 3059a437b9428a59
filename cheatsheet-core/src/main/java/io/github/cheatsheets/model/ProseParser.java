package io.github.cheatsheets.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads one line of inline CommonMark into pieces, or says what it may not hold. */
final class ProseParser {

    // Without block types, everything is a paragraph: "# 1" and "- x" are text.
    private static final Parser COMMONMARK =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    private final List<String> problems = new ArrayList<>();
    private final List<Inline> inlines;

    ProseParser(String line) {
        List<Inline> pieces = children(COMMONMARK.parse(line));
        inlines = InlineNormalizer.normalize(pieces);
        if (problems.isEmpty() && inlines.isEmpty()) {
            problems.add("prose must hold something to read");
        }
    }

    List<String> problems() {
        return problems;
    }

    List<Inline> inlines() {
        return inlines;
    }

    private List<Inline> children(Node parent) {
        List<Inline> pieces = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, pieces);
        }
        return pieces;
    }

    private void read(Node node, List<Inline> pieces) {
        if (node instanceof Text text) {
            pieces.add(new Inline.Text(checked(text.getLiteral())));
        } else if (node instanceof HtmlInline html) {
            pieces.add(new Inline.Text(html.getLiteral()));
        } else if (node instanceof Code code) {
            pieces.add(new Inline.Code(code.getLiteral()));
        } else if (node instanceof Emphasis) {
            pieces.add(new Inline.Emphasis(children(node)));
        } else if (node instanceof StrongEmphasis) {
            pieces.add(new Inline.Strong(children(node)));
        } else if (node instanceof Link link) {
            pieces.add(new Inline.Link(target(link), children(node)));
        } else if (node instanceof Paragraph || node instanceof Document) {
            pieces.addAll(children(node));
        } else if (node instanceof Image image) {
            problems.add("prose holds no images: \"" + image.getDestination() + "\"");
        } else if (node instanceof LinkReferenceDefinition definition) {
            problems.add("prose holds no link definitions: \"[" + definition.getLabel()
                    + "]: ...\"; write [text](url), or \\[ for a bracket");
        } else {
            throw new IllegalStateException("CommonMark gave a " + node + " where blocks are switched off");
        }
    }

    private String target(Link link) {
        String target = link.getDestination();
        if (link.getTitle() != null) {
            problems.add("a link has no title: \"" + link.getTitle() + "\"");
        }
        if (!isAllowed(target)) {
            problems.add("a link must lead to an absolute https, http or mailto address or to #ID of this sheet: \""
                    + target + "\"");
        }
        return target;
    }

    private static boolean isAllowed(String target) {
        if (target.startsWith("#")) {
            return Ids.isValid(target.substring(1));
        }
        try {
            URI uri = new URI(target);
            // RFC 3987 forbids the controls in addresses, in its section 4.1.
            return !BidiControls.isIn(target)
                    && uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme())
                    && (uri.isOpaque() ? "mailto".equals(uri.getScheme()) : uri.getHost() != null);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    // An entity such as &#133; can stand for a character that the source itself does not hold.
    private String checked(String text) {
        if (CanonicalText.firstForbidden(text).isPresent()) {
            problems.add("text must hold no control characters or noncharacters, also not as entities");
        }
        return text;
    }
}
