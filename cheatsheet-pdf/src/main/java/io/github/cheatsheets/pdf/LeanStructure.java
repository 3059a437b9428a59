package io.github.cheatsheets.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * Leaves out of a PDF's structure what says nothing to a reader: changes of look alone ({@code fo:wrapper}), and places for
 * text among other elements where there is only text. A third of all elements remains; FOP holds all of them in memory
 * until the end, and readers of the PDF walk through them.
 */
final class LeanStructure implements StructureTreeEventHandler {

    private static final String LOOK = "wrapper";
    private static final Set<String> TEXT = Set.of("#PCDATA", "page-number", "page-number-citation");
    private static final String LINK = "basic-link";

    /** Elements with these roles have nothing but text in them. */
    private static final Set<String> ROLES_OF_TEXT = Set.of("Code", "H1", "H2", "H3", "Lbl", "LBody", "Span");

    private final StructureTreeEventHandler structure;
    private final Deque<Node> open = new ArrayDeque<>();

    LeanStructure(StructureTreeEventHandler structure) {
        this.structure = structure;
    }

    /**
     * A node that has begun.
     *
     * @param isWritten whether it is an element of its own
     * @param isOfText whether nothing but text is in it
     */
    private record Node(boolean isWritten, boolean isOfText) {}

    @Override
    public void startPageSequence(Locale locale, String role) {
        structure.startPageSequence(locale, role);
    }

    @Override
    public @Nullable StructureTreeElement startNode(
            String name, Attributes attributes, @Nullable StructureTreeElement parent) {
        if (isLeftOut(name, parent)) {
            open.push(new Node(false, isInText()));
            return parent;
        }
        open.push(new Node(true, isOfText(name, attributes)));
        return structure.startNode(name, attributes, parent);
    }

    @Override
    public @Nullable StructureTreeElement startImageNode(
            String name, Attributes attributes, @Nullable StructureTreeElement parent) {
        open.push(new Node(true, false));
        return structure.startImageNode(name, attributes, parent);
    }

    @Override
    public @Nullable StructureTreeElement startReferencedNode(
            String name, Attributes attributes, @Nullable StructureTreeElement parent) {
        if (isLeftOut(name, parent)) {
            open.push(new Node(false, isInText()));
            return parent;
        }
        open.push(new Node(true, isOfText(name, attributes)));
        return structure.startReferencedNode(name, attributes, parent);
    }

    @Override
    public void endNode(String name) {
        if (open.pop().isWritten()) {
            structure.endNode(name);
        }
    }

    @Override
    public void endPageSequence() {
        structure.endPageSequence();
    }

    private boolean isLeftOut(String name, @Nullable StructureTreeElement parent) {
        return parent != null && (name.equals(LOOK) || (TEXT.contains(name) && isInText()));
    }

    private static boolean isOfText(String name, Attributes attributes) {
        String role = attributes.getValue("role");
        return role == null ? name.equals(LINK) : ROLES_OF_TEXT.contains(role);
    }

    private boolean isInText() {
        Node around = open.peek();
        return around != null && around.isOfText();
    }
}
