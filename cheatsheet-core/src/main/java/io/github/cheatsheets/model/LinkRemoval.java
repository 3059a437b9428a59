package io.github.cheatsheets.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Takes links out of prose and leaves what they read. */
final class LinkRemoval {

    private static final Parser WITH_PLACES = Parser.builder()
            .enabledBlockTypes(Set.of())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final Predicate<Inline.Link> isGone;

    LinkRemoval(Predicate<Inline.Link> isGone) {
        this.isGone = isGone;
    }

    /** Returns the pieces without the links that are gone. */
    List<Inline> in(List<Inline> pieces) {
        List<Inline> result = new ArrayList<>();
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Link link && isGone.test(link)) {
                result.addAll(link.children());
            } else if (piece instanceof Inline.Emphasis emphasis) {
                result.add(new Inline.Emphasis(in(emphasis.children())));
            } else if (piece instanceof Inline.Strong strong) {
                result.add(new Inline.Strong(in(strong.children())));
            } else {
                result.add(piece);
            }
        }
        return InlineNormalizer.normalize(result);
    }

    /**
     * Returns the source without the links that are gone. As what stands around a link decides what its text means, the
     * result may read differently; whoever calls this compares.
     */
    String in(String markdown) {
        StringBuilder result = new StringBuilder(markdown);
        List<Link> links = new ArrayList<>();
        WITH_PLACES.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getFirstChild() != null && isGone.test(new Inline.Link(link.getDestination(), List.of()))) {
                    links.add(0, link);
                }
            }
        });
        for (Link link : links) {
            int start = start(link.getFirstChild());
            int end = end(link.getLastChild());
            result.replace(start(link), end(link), markdown.substring(start, end));
        }
        return result.toString();
    }

    private static int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    private static int end(Node node) {
        SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
