package io.github.cheatsheets.render.asciidoc;

import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes texts as AsciiDoc that reads back as exactly these texts.
 *
 * <p>Text takes the lightest of four quotings that is exact: none, {@code ++text++}, {@code pass:c[text]}, and numeric
 * character references. The rules follow from the order in which Asciidoctor 2.0 reads: lines first (comments, includes,
 * lists, titles), then passthroughs, special characters, quotes, attributes, replacements and macros. Patterns match
 * bytes as Ruby does: {@code (?d)}, so that only LF ends a line.
 *
 * <p>All texts are canonical, see {@link io.github.cheatsheets.model.CanonicalText}.
 */
final class AsciiDocText {

    /** Characters that have no meaning of their own to AsciiDoc, wherever they stand within a line. */
    private static final Pattern PLAIN =
            Pattern.compile("(?d)(?!=)[\\p{L}\\p{M}\\p{N}[^\\x00-\\x7F] ,;:!?%\"./()|$=<>&_-]+");

    /** Combinations of those characters that have one: replacements, macros, comments, and half of a pair of marks. */
    private static final Pattern MEANING =
            Pattern.compile("\\.\\.|--|::|;;|:/|\\(\\(|\\((?:C|R|TM)\\)|\\$\\$|[-=]>|<[-=<]"
                    + "|&[A-Za-z#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])");

    /** How a line may begin so that it opens no list and no block. */
    private static final Pattern PLAIN_START = Pattern.compile("(?Ud)(?!\\w+[.):;])[\\p{L}\\p{N}].*");

    /** How a line may end so that it is no heading and continues nothing. */
    private static final Pattern PLAIN_END = Pattern.compile("(?Ud).*[\\p{L}\\p{N}.!?)%\"]");

    /** What block parsing sees in a raw line even within a passthrough: the end of a term, and an anchor. */
    private static final Pattern BLOCK_UNSAFE = Pattern.compile("(?d)(?:::|;;)(?=[ \\t]|\\z)|\\[\\[|anchor:");

    /** Text that is safe between the brackets of a macro: nothing there makes it a list of attributes. */
    private static final Pattern MACRO_PLAIN =
            Pattern.compile("(?Ud)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ,.:/()-]*[\\p{L}\\p{N})])?");

    private static final Pattern URL_PLAIN =
            Pattern.compile("(?:https?://|mailto:)[A-Za-z0-9][A-Za-z0-9./@=?&_-]*[A-Za-z0-9/]");
    private static final Pattern URL_MEANING =
            Pattern.compile("\\.\\.|--|=>|->|&[a-z]+;|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<!:)//");

    /** A mark next to which a quotation mark would make curved quotes, or a word character a different mark. */
    private static final Pattern CONSTRAINED_BEFORE = Pattern.compile("(?Ud)(?:.*[ (,.!?/-])?");

    private static final Pattern CONSTRAINED_AFTER = Pattern.compile("(?Ud)(?:[ ),.;:!?/-].*)?");

    private static final Pattern RAW_LINE =
            Pattern.compile("(?md)^(?://|[|!,:]={3,}$|\\\\?(?:include|ifdef|ifndef|ifeval|endif)::)");
    private static final Pattern CALLOUT = Pattern.compile("<!?(?:--)?(?:\\d+|\\.)(?:--)?>");
    private static final Pattern DASHES = Pattern.compile("(?md)^-{4,}$");

    private AsciiDocText() {}

    /** Writes the title of a document, section or block. */
    static String title(String text) {
        return text.indexOf('{') >= 0 ? references(text) : block(text);
    }

    /** Writes a line of text that is a paragraph, list item or the like. */
    static String block(String text) {
        if (isPlain(text)
                && PLAIN_START.matcher(text).matches()
                && PLAIN_END.matcher(text).matches()) {
            return text;
        }
        return quoted(text);
    }

    /** Writes prose that is a paragraph, list item or the like. */
    static String block(Prose prose) {
        return inlines(prose.inlines(), "", "", true);
    }

    /** Makes what was written fit for a cell of a table, whatever its style. */
    static String inCell(String written) {
        return written.replace("|", "\\|");
    }

    /** Writes strong text for a table's ordinary cell, where it is a line of its own. */
    static String strong(String text) {
        return "*" + (isPlain(text) && isPlainBesideMark(text) ? text : quoted(text)) + "*";
    }

    /** Writes a link to a page. */
    static String link(String url, String text) {
        return "link:" + target(url) + "[" + macroText(text) + "]";
    }

    /** Writes a link to an id of the same document. */
    static String reference(String id, String text) {
        return "xref:" + id + "[" + macroText(text) + "]";
    }

    /** Writes an entry for the index of the document. */
    static String indexTerm(String text) {
        return "indexterm:[" + (text.matches("(?U)[\\p{L}\\p{N} ]+") ? text : references(text)) + "]";
    }

    /** Writes a block of code. */
    static String code(Example example) {
        String code = example.code();
        // A line at column 0 could be read as a directive, a comment or the end of a table: one blank before every
        // line,
        // taken off again as the common indent.
        boolean shifted = RAW_LINE.matcher(code).find();
        boolean callouts = CALLOUT.matcher(code).find();
        String body = shifted ? code.replaceAll("(?md)^(?=.)", " ") : code;
        String fence = "-".repeat(fenceLength(code));
        return "[source," + example.lang() + (shifted ? ",indent=0" : "") + (callouts ? ",subs=specialchars" : "")
                + "]\n" + fence + "\n" + body + "\n" + fence;
    }

    private static int fenceLength(String code) {
        Matcher dashes = DASHES.matcher(code);
        return dashes.results()
                .mapToInt(line -> line.end() - line.start() + 1)
                .max()
                .orElse(4);
    }

    /**
     * Writes pieces of a line.
     *
     * @param before the text that stands before, as far as it matters
     * @param after the text that stands after, as far as it matters
     * @param ends whether the pieces begin and end the line
     */
    private static String inlines(List<Inline> inlines, String before, String after, boolean ends) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < inlines.size(); i++) {
            boolean first = ends && i == 0;
            boolean last = ends && i == inlines.size() - 1;
            String left = i == 0 ? before : inlines.get(i - 1).plainText();
            String right = i == inlines.size() - 1 ? after : inlines.get(i + 1).plainText();
            boolean leftText = i > 0 && inlines.get(i - 1) instanceof Inline.Text;
            boolean rightText = i < inlines.size() - 1 && inlines.get(i + 1) instanceof Inline.Text;
            boolean freeBefore =
                    first || (leftText && CONSTRAINED_BEFORE.matcher(left).matches());
            boolean freeAfter =
                    last || (rightText && CONSTRAINED_AFTER.matcher(right).matches());
            boolean constrained = freeBefore && freeAfter;
            Inline inline = inlines.get(i);
            if (inline instanceof Inline.Text text) {
                out.append(text(text.text(), first, last));
            } else if (inline instanceof Inline.Code code) {
                out.append(marked("`", constrained, codeSpan(code.text())));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                out.append(marked("_", constrained, inlines(emphasis.children(), "x", "x", false)));
            } else if (inline instanceof Inline.Strong strong) {
                out.append(marked("*", constrained, inlines(strong.children(), "x", "x", false)));
            } else if (inline instanceof Inline.Link link) {
                out.append(link(link));
            }
        }
        return out.toString();
    }

    private static String marked(String mark, boolean constrained, String content) {
        String delimiter = constrained ? mark : mark + mark;
        return delimiter + content + delimiter;
    }

    private static String text(String text, boolean first, boolean last) {
        if (text.equals(" ")) {
            return text;
        }
        // Blanks stay outside the quoting, so that what is bare reads well.
        String before = text.startsWith(" ") ? " " : "";
        String after = text.endsWith(" ") ? " " : "";
        String core = text.substring(before.length(), text.length() - after.length());
        boolean plainStart = first ? PLAIN_START.matcher(core).matches() : !before.isEmpty() || isPlainStart(core);
        boolean plainEnd = last ? PLAIN_END.matcher(core).matches() : !after.isEmpty() || isPlainEnd(core);
        boolean plain = isPlain(core) && plainStart && plainEnd;
        return before + (plain ? core : quoted(core)) + after;
    }

    private static String codeSpan(String code) {
        return isPlain(code) && isPlainBesideMark(code) ? code : quoted(code);
    }

    private static String link(Inline.Link link) {
        String text = linkText(link.children());
        return link.target().startsWith("#")
                ? "xref:" + link.target().substring(1) + "[" + text + "]"
                : "link:" + target(link.target()) + "[" + text + "]";
    }

    private static String linkText(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                out.append(macroText(text.text()));
            } else if (inline instanceof Inline.Code code) {
                out.append(marked("`", false, macroText(code.text())));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                out.append(marked("_", false, linkText(emphasis.children())));
            } else if (inline instanceof Inline.Strong strong) {
                out.append(marked("*", false, linkText(strong.children())));
            }
        }
        return out.toString();
    }

    private static String macroText(String text) {
        if (MACRO_PLAIN.matcher(text).matches() && !MEANING.matcher(text).find()) {
            return text;
        }
        return text.indexOf(']') >= 0 || text.indexOf('[') >= 0 || !fitsPlus(text)
                ? references(text)
                : "++" + text + "++";
    }

    private static String target(String url) {
        if (URL_PLAIN.matcher(url).matches() && !URL_MEANING.matcher(url).find()) {
            return url;
        }
        return fitsPlus(url) ? "++" + url + "++" : references(url);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !MEANING.matcher(text).find();
    }

    private static boolean isPlainBesideMark(String text) {
        return isPlainStart(text) && isPlainEnd(text);
    }

    private static boolean isPlainStart(String text) {
        return isPlainBesideMark(text.codePointAt(0));
    }

    private static boolean isPlainEnd(String text) {
        int last = text.codePointBefore(text.length());
        return isPlainBesideMark(last) || last == ':' || last == ';';
    }

    private static boolean isPlainBesideMark(int c) {
        return Character.isLetterOrDigit(c) || "(),.!?/%=-".indexOf(c) >= 0;
    }

    private static boolean fitsPlus(String text) {
        return !text.contains("++")
                && !text.startsWith("+")
                && !text.endsWith("+")
                && !BLOCK_UNSAFE.matcher(text).find();
    }

    private static String quoted(String text) {
        if (fitsPlus(text)) {
            return "++" + text + "++";
        }
        if (!BLOCK_UNSAFE.matcher(text).find() && !text.endsWith("\\") && !text.startsWith("[")) {
            return "pass:c[" + text.replace("]", "\\]") + "]";
        }
        return references(text);
    }

    private static String references(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean punctuation = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c) && ",!?%".indexOf(c) < 0;
            // A bullet at the start of a line opens a list.
            if (punctuation || (c == '\u2022' && out.isEmpty())) {
                out.append("&#").append(c).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
