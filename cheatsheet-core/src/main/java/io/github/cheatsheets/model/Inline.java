package io.github.cheatsheets.model;

import java.util.List;

/** A piece of prose: text, or markup around pieces of prose. */
public sealed interface Inline {

    /** Returns the text without its markup. */
    String plainText();

    /**
     * Plain text.
     *
     * @param text the text, never empty
     */
    record Text(String text) implements Inline {
        @Override
        public String plainText() {
            return text;
        }
    }

    /**
     * A code span.
     *
     * @param text the code, never empty
     */
    record Code(String text) implements Inline {
        @Override
        public String plainText() {
            return text;
        }
    }

    /**
     * Stress emphasis; never directly inside another.
     *
     * @param children what is emphasized, never empty
     */
    record Emphasis(List<Inline> children) implements Inline {
        /** Copies the list. */
        public Emphasis {
            children = List.copyOf(children);
        }

        @Override
        public String plainText() {
            return Inline.plainText(children);
        }
    }

    /**
     * Strong importance; never directly inside another.
     *
     * @param children what is important, never empty
     */
    record Strong(List<Inline> children) implements Inline {
        /** Copies the list. */
        public Strong {
            children = List.copyOf(children);
        }

        @Override
        public String plainText() {
            return Inline.plainText(children);
        }
    }

    /**
     * A link.
     *
     * @param target an absolute address whose scheme is {@code https}, {@code http} or {@code mailto} and that holds no control
     *     of direction, or {@code #} and the id of a concept or table of the same sheet
     * @param children what the link reads; never empty, never holds a link
     */
    record Link(String target, List<Inline> children) implements Inline {
        /** Copies the list. */
        public Link {
            children = List.copyOf(children);
        }

        @Override
        public String plainText() {
            return Inline.plainText(children);
        }
    }

    private static String plainText(List<Inline> children) {
        StringBuilder text = new StringBuilder();
        children.forEach(child -> text.append(child.plainText()));
        return text.toString();
    }
}
