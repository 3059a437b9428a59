package io.github.cheatsheets.render.asciidoc;

import io.github.cheatsheets.model.BidiControls;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Prose;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes texts as AsciiDoc that reads back as exactly these texts.
 *
 * <p>Text takes the lightest of four quotings that is exact: none, {@code ++text++}, {@code pass:c[text]}, and numeric
 * character references. What holds a control of direction takes the last, so that the source shows it. The rules follow from the order in which Asciidoctor 2.0 reads: lines first (comments, includes,
 * lists, titles), then passthroughs, special characters, quotes, attributes, replacements and macros. Patterns match
 * bytes as Ruby does: {@code (?d)}, so that only LF ends a line.
 *
 * <p>All texts are canonical, see {@link io.github.cheatsheets.model.CanonicalText}.
 */
final class AsciiDocText {

    /** Characters that have no meaning of their own to AsciiDoc, wherever they stand within a line. */
    private static final Pattern PLAIN =
            Pattern.compile("(?d)(?!=)[\\p{L}\\p{M}\\p{N}[^\\x00-\\x7F] ,;:!?%\"'./()|$=<>&@_#*+-]+");

    /** Combinations of those characters that have one: replacements, macros, comments, and half of a pair of marks. */
    private static final Pattern MEANING =
            Pattern.compile("(?d)\\.\\.|::(?![A-Za-z0-9])|;;|:/|\\(\\(|\\((?:C|R|TM)\\)|\\$\\$|[-=]>|<[-=<]"
                    + "|(?<=[^ -,./:-@])--(?=[^ -,./:-@])|(?:^| )--(?: |$)|---"
                    // A mark closes only before what is no word; a strong one opens only after what is none.
                    + "|#(?![A-Za-z0-9])|(?<![A-Za-z0-9 ])\\*|\\*(?![A-Za-z0-9 ])|[A-Za-z0-9]\\* | \\*[A-Za-z0-9]"
                    + "|&[A-Za-z#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<! )(?<!^)@|[^\\x00-\\x7F]'|'[^\\x00-\\x7F]");

    /** A plus that has no part in a pair, whatever else the line holds. */
    static final Pattern LONE_PLUS = Pattern.compile("(?<=[A-Za-z0-9])\\+(?=[A-Za-z0-9])|(?<= )\\+(?= )");

    /** Code may also hold brackets, if they cannot be those of a macro, an anchor or attributes. */
    private static final Pattern PLAIN_BRACKETS =
            Pattern.compile("(?!\\[\\[|.*(?:\\[\\[|]]|:))[^\\[\\]]*(?:\\[[^\\[\\]]*][^\\[\\]]*)+");

    /** An apostrophe that would become a curved one, unless a backslash stands before it. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[A-Za-z0-9])'(?=[A-Za-z])");

    /** How a line may begin so that it opens no list, no admonition and no block: among others with a geometric shape. */
    private static final Pattern PLAIN_START = Pattern.compile("(?Ud)(?!(?:\\d+|\\p{L})\\. |[IVXivx]+\\) "
            + "|(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION): )[\\p{L}\\p{N}\u25A0-\u25FF].*");

    /** How a line may end so that it is no heading and continues nothing. */
    private static final Pattern PLAIN_END = Pattern.compile("(?Ud).*[\\p{L}\\p{N}.!?)%\"]");

    /** What block parsing sees in a raw line even within a passthrough: the end of a term, and an anchor. */
    private static final Pattern BLOCK_UNSAFE = Pattern.compile("(?d)(?:::|;;)(?=[ \\t]|\\z)|\\[\\[|anchor:");

    /** Text that is safe between the brackets of a macro: nothing there makes it a list of attributes. */
    private static final Pattern MACRO_PLAIN =
            Pattern.compile("(?Ud)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ,.:/()_'?!%&-]*[\\p{L}\\p{N})?!%])?");

    /** Text that is safe in a macro for the index: nothing there is a mark, a list of terms or of attributes. */
    private static final Pattern INDEX_PLAIN =
            Pattern.compile("(?Ud)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./()-]*[\\p{L}\\p{N})])?");

    private static final Pattern URL_PLAIN =
            Pattern.compile("(?:https?://|mailto:)[A-Za-z0-9][A-Za-z0-9./@=?&#%~_-]*[A-Za-z0-9/]");
    private static final Pattern URL_MEANING = Pattern.compile(
            "\\.\\.|--|=>|->|&[a-z]+;|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<!:)//|#(?![A-Za-z0-9])|~.*~");

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
        if (isPlain(text) && isLineStart(text) && isLineEnd(text)) {
            return bare(text);
        }
        return quoted(text);
    }

    /** Writes prose that is a paragraph, list item or the like. */
    static String block(Prose prose) {
        return new AsciiDocProse(prose).write();
    }

    /** Makes what was written fit for a cell of a table, whatever its style. */
    static String inCell(String written) {
        return written.replace("|", "\\|");
    }

    /** Writes strong text for a table's ordinary cell, where it is a line of its own. */
    static String strong(String text) {
        return "*" + (isPlain(text) && isPlainBesideMark(text) ? bare(text) : quoted(text)) + "*";
    }

    /** Writes a link to a page. */
    static String link(String url, String text) {
        // A link without a text reads as its target.
        return "link:" + target(url) + "[" + (text.equals(url) && target(url).equals(url) ? "" : macroText(text)) + "]";
    }

    /** Writes a link to an id of the same document. */
    static String reference(String id, String text) {
        return "xref:" + id + "[" + macroText(text) + "]";
    }

    /** Writes an entry for the index of the document. */
    static String indexTerm(String text) {
        boolean plain =
                INDEX_PLAIN.matcher(text).matches() && !MEANING.matcher(text).find();
        // A comma would begin a term below the first.
        return "indexterm:[" + (plain ? text : references(text).replace(",", "&#44;")) + "]";
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

    static String macroText(String text) {
        if (MACRO_PLAIN.matcher(text).matches() && !MEANING.matcher(text).find()) {
            return bare(text);
        }
        return text.indexOf(']') >= 0 || text.indexOf('[') >= 0 || !fitsPlus(text)
                ? references(text)
                : "++" + text + "++";
    }

    static String target(String url) {
        if (URL_PLAIN.matcher(url).matches() && !URL_MEANING.matcher(url).find()) {
            return url;
        }
        return fitsPlus(url) ? "++" + url + "++" : references(url);
    }

    static String bare(String text) {
        return APOSTROPHE.matcher(text).replaceAll("\\\\'");
    }

    private static boolean isPlain(String text) {
        return isPlain(text, LONE_PLUS);
    }

    /** Returns whether text needs no quoting within a line in which such pluses have no part in a pair. */
    static boolean isPlain(String text, Pattern harmlessPlus) {
        return !BidiControls.isIn(text)
                && PLAIN.matcher(text).matches()
                && !MEANING.matcher(text).find()
                && harmlessPlus.matcher(text).replaceAll("").indexOf('+') < 0;
    }

    /** Returns whether code needs no quoting within a mark, in a line in which such pluses have no part in a pair. */
    static boolean isPlainCode(String code, Pattern harmlessPlus) {
        boolean brackets = PLAIN_BRACKETS.matcher(code).matches();
        return isPlain(brackets ? code.replaceAll("[\\[\\]]", ".") : code, harmlessPlus)
                && isPlainStart(code)
                // The apostrophe would need a letter after it to be curved, not a mark.
                && (isPlainEnd(code) || code.endsWith("'"));
    }

    static boolean isLineStart(String text) {
        return PLAIN_START.matcher(text).matches();
    }

    static boolean isLineEnd(String text) {
        return PLAIN_END.matcher(text).matches();
    }

    private static boolean isPlainBesideMark(String text) {
        return isPlainStart(text) && isPlainEnd(text);
    }

    static boolean isPlainStart(String text) {
        int first = text.codePointAt(0);
        return isPlainBesideMark(first) || first == ':' || first == ';';
    }

    static boolean isPlainEnd(String text) {
        int last = text.codePointBefore(text.length());
        return isPlainBesideMark(last) || ":;\"".indexOf(last) >= 0;
    }

    private static boolean isPlainBesideMark(int c) {
        return Character.isLetterOrDigit(c) || "(),.!?/%=@[]$-".indexOf(c) >= 0;
    }

    private static boolean fitsPlus(String text) {
        return !BidiControls.isIn(text)
                && !text.contains("++")
                && !text.startsWith("+")
                && !text.endsWith("+")
                && !BLOCK_UNSAFE.matcher(text).find();
    }

    static String quoted(String text) {
        if (fitsPlus(text)) {
            return "++" + text + "++";
        }
        if (!BidiControls.isIn(text)
                && !BLOCK_UNSAFE.matcher(text).find()
                && !text.endsWith("\\")
                && !text.startsWith("[")) {
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
            } else if (BidiControls.isControl(c)) {
                out.append("&#x").append(Integer.toHexString(c)).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
