package io.github.cheatsheets.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph or bullet of text with inline markup: the code spans, emphasis, strong emphasis and links of <a
 * href="https://spec.commonmark.org/0.31.2/#inlines">CommonMark</a>. Markup of blocks has no meaning and is text, and so
 * is HTML.
 */
public final class Prose {

    private final String markdown;
    private final List<Inline> inlines;

    private Prose(String markdown, List<Inline> inlines) {
        this.markdown = markdown;
        this.inlines = List.copyOf(inlines);
    }

    /**
     * Reads prose.
     *
     * @param markdown inline CommonMark, brought into the canonical form of inline text
     * @throws IllegalArgumentException if {@link #problems} finds one
     */
    public static Prose of(String markdown) {
        List<String> problems = new ArrayList<>();
        Prose prose = read(markdown, problems::add);
        if (prose == null) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return prose;
    }

    /**
     * Reads prose, or hands over what {@link #problems} would find and returns null.
     *
     * @param markdown inline CommonMark, brought into the canonical form of inline text
     */
    public static @Nullable Prose read(String markdown, Consumer<String> problems) {
        if (CanonicalText.firstForbidden(markdown).isPresent()) {
            problems.accept("text must hold no control characters, lone surrogates or noncharacters");
            return null;
        }
        String canonical = CanonicalText.inline(markdown);
        ProseParser parser = new ProseParser(canonical);
        parser.problems().forEach(problems);
        return parser.problems().isEmpty() ? new Prose(canonical, parser.inlines()) : null;
    }

    /**
     * Returns what keeps a text from being prose, one sentence each: a character that no format can carry, an image, a
     * link whose target is not allowed (see {@link Inline.Link#target}), or nothing to read.
     */
    public static List<String> problems(String markdown) {
        List<String> problems = new ArrayList<>();
        read(markdown, problems::add);
        return List.copyOf(problems);
    }

    /**
     * Returns this prose without the links to concepts and tables that are gone: what they read stays.
     *
     * @param anchors ids of the concepts and tables that are there
     */
    public Prose withLinksTo(Set<String> anchors) {
        LinkRemoval removal = new LinkRemoval(link ->
                link.target().startsWith("#") && !anchors.contains(link.target().substring(1)));
        List<Inline> left = removal.in(inlines);
        if (left.equals(inlines)) {
            return this;
        }
        String rewritten = removal.in(markdown);
        // Without its brackets, text can join the markup beside it. Then the source stays, as nothing may read
        // differently.
        return new Prose(new ProseParser(rewritten).inlines().equals(left) ? rewritten : markdown, left);
    }

    /** Returns the text as it was written, in the canonical form of inline text. */
    public String markdown() {
        return markdown;
    }

    /** Returns the pieces in order: adjacent texts are joined, and so is adjacent markup of the same kind. */
    public List<Inline> inlines() {
        return inlines;
    }

    /** Returns the text that is read, without markup. */
    public String plainText() {
        return inlines.stream().map(Inline::plainText).collect(Collectors.joining());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose prose && prose.markdown.equals(markdown);
    }

    @Override
    public int hashCode() {
        return markdown.hashCode();
    }

    @Override
    public String toString() {
        return markdown;
    }
}
