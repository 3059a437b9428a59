package io.github.cheatsheets.render.asciidoc;

import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes one paragraph of prose: markup around texts that {@link AsciiDocText} quotes where they need it. A mark is single
 * (constrained) where blanks or punctuation surround it, else double.
 */
final class AsciiDocProse {

    private static final Pattern SINGLE_AFTER = Pattern.compile("(?Ud)(?:.*[ (,.!?/-])?");
    private static final Pattern SINGLE_BEFORE = Pattern.compile("(?Ud)(?:[ ),.;:!?'\"/-].*)?");

    /** A plus that could begin a pair of them. */
    private static final Pattern OPENING_PLUS = Pattern.compile("(?<![A-Za-z0-9])\\+(?! )");

    /** All pluses but doubled ones and one before the end of the line: harmless if none begins a pair. */
    private static final Pattern CLOSING_PLUS = Pattern.compile("(?<=[A-Za-z0-9 ])\\+(?!\\+)");

    /** Pluses that end no pair: harmless among those that could begin one. */
    private static final Pattern NO_CLOSING_PLUS = Pattern.compile("(?<!\\+)\\+(?=[A-Za-z0-9])|(?<= )\\+(?= )");

    /** What quoted text and markup begin with. */
    private static final String MARKS = "+`_*";

    /** Stands for a neighbour that is a mark. */
    private static final String MARK = "x";

    private final Prose prose;
    private final Pattern harmlessPlus;

    AsciiDocProse(Prose prose) {
        this.prose = prose;
        boolean opening = leaves(prose.inlines())
                .anyMatch(text -> OPENING_PLUS.matcher(text).find());
        this.harmlessPlus = opening ? NO_CLOSING_PLUS : CLOSING_PLUS;
    }

    private static Stream<String> leaves(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> {
            if (inline instanceof Inline.Emphasis emphasis) {
                return leaves(emphasis.children());
            }
            if (inline instanceof Inline.Strong strong) {
                return leaves(strong.children());
            }
            // The texts of links follow a rule of their own, in which no plus is plain.
            return inline instanceof Inline.Link ? Stream.empty() : Stream.of(inline.plainText());
        });
    }

    String write() {
        return inlines(prose.inlines(), "", "");
    }

    /** Writes pieces between two neighbours; an empty neighbour is the end of the line. */
    private String inlines(List<Inline> inlines, String before, String after) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < inlines.size(); i++) {
            String left = i == 0 ? before : neighbour(inlines.get(i - 1));
            if (!out.isEmpty() && out.charAt(out.length() - 1) == ';') {
                // A character reference, which no single mark may follow.
                left = MARK;
            }
            String right = i == inlines.size() - 1 ? after : neighbour(inlines.get(i + 1));
            String written = inline(inlines.get(i), left, right);
            if (i > 0 && inlines.get(i - 1) instanceof Inline.Link && MARKS.indexOf(written.charAt(0)) >= 0) {
                // Else the text of the link, in brackets, would be the attributes of what the mark begins.
                out.append("{empty}");
            }
            out.append(written);
        }
        return out.toString();
    }

    private static String neighbour(Inline inline) {
        return inline instanceof Inline.Text text ? text.text() : MARK;
    }

    private String inline(Inline inline, String left, String right) {
        boolean single = SINGLE_AFTER.matcher(left).matches()
                && SINGLE_BEFORE.matcher(right).matches();
        if (inline instanceof Inline.Text text) {
            return text(text.text(), left.isEmpty(), right.isEmpty());
        }
        if (inline instanceof Inline.Code code) {
            boolean plain = AsciiDocText.isPlainCode(code.text(), harmlessPlus);
            return marked("`", single, plain ? AsciiDocText.bare(code.text()) : AsciiDocText.quoted(code.text()));
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return marked("_", single, inlines(emphasis.children(), MARK, MARK));
        }
        if (inline instanceof Inline.Strong strong) {
            return marked("*", single, inlines(strong.children(), MARK, MARK));
        }
        return link((Inline.Link) inline);
    }

    private static String marked(String mark, boolean single, String content) {
        String delimiter = single ? mark : mark + mark;
        return delimiter + content + delimiter;
    }

    private String text(String text, boolean startsLine, boolean endsLine) {
        if (text.equals(" ")) {
            return text;
        }
        // Blanks stay outside the quoting, so that what is bare reads well.
        String before = text.startsWith(" ") ? " " : "";
        String after = text.endsWith(" ") ? " " : "";
        String core = text.substring(before.length(), text.length() - after.length());
        boolean plainStart =
                startsLine ? AsciiDocText.isLineStart(core) : !before.isEmpty() || AsciiDocText.isPlainStart(core);
        boolean plainEnd = endsLine ? AsciiDocText.isLineEnd(core) : !after.isEmpty() || AsciiDocText.isPlainEnd(core);
        boolean plain = plainStart && plainEnd && AsciiDocText.isPlain(text, harmlessPlus);
        return before + (plain ? AsciiDocText.bare(core) : AsciiDocText.quoted(core)) + after;
    }

    private static String link(Inline.Link link) {
        String text = linkText(link.children());
        return link.target().startsWith("#")
                ? "xref:" + link.target().substring(1) + "[" + text + "]"
                : "link:" + AsciiDocText.target(link.target()) + "[" + text + "]";
    }

    private static String linkText(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                out.append(AsciiDocText.macroText(text.text()));
            } else if (inline instanceof Inline.Code code) {
                out.append(marked("`", false, AsciiDocText.macroText(code.text())));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                out.append(marked("_", false, linkText(emphasis.children())));
            } else if (inline instanceof Inline.Strong strong) {
                out.append(marked("*", false, linkText(strong.children())));
            }
        }
        return out.toString();
    }
}
