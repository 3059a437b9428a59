package io.github.cheatsheets.testing;

import io.github.cheatsheets.model.CanonicalText;
import io.github.cheatsheets.model.Prose;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Any text, made of words, random characters, and fragments that mean something to a format. A text shrinks to fewer and
 * plainer pieces.
 */
public final class HostileTexts {

    private static final List<String> WORDS = List.of(
            "a",
            "the",
            "cache",
            "hit",
            "p99",
            "x",
            "I/O",
            "SELECT",
            "100",
            "it's",
            "users'",
            "don't",
            "e.g.",
            "(see",
            "it)",
            "50 %",
            "a-b",
            "well-kept",
            "snake_case",
            "__init__",
            "C++",
            "C#",
            "f(x)",
            "+x",
            "x+",
            "a+b",
            "1 + 2",
            "2 * 3",
            "N*",
            "*p",
            "a*b",
            "$1",
            "x::date",
            "'x'",
            "\"x\"",
            "--all",
            "a--b",
            "x[1]",
            "[5m]",
            "-XX:+Use",
            "@Bean",
            "#id",
            "~/a",
            "{b",
            "http://a.b/c",
            "e.g.: x",
            "NOTE: x",
            "a. x",
            "a.b()",
            "x=1",
            "k:v",
            "std::move",
            "\u00e9t\u00e9",
            "\u4e2d\u6587",
            "\u03bb",
            "\u2192",
            "\u2022",
            "\u2026",
            "\u2019",
            "\u00a0",
            "\u200b",
            "\u00ad",
            "\u202e",
            "\ud83d\ude00",
            "\u0301",
            "\u0660",
            "\u2028",
            "\u2029");

    private static final List<String> FRAGMENTS = List.of(
            // AsciiDoc
            "|",
            "||",
            "|===",
            "!===",
            ",===",
            ":===",
            "{a}",
            "{set:x:y}",
            "{counter:c}",
            "{empty}",
            "{nbsp}",
            "{",
            "}",
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "#",
            "##",
            "^",
            "~",
            "+",
            "++",
            "+++",
            "$$",
            "'",
            "\"",
            "\"`",
            "`\"",
            "'`",
            "`'",
            "->",
            "=>",
            "<-",
            "<=",
            "<<",
            ">>",
            "<<a>>",
            "<<a,b>>",
            "...",
            "..",
            "--",
            " -- ",
            "---",
            "----",
            "-----",
            "....",
            "====",
            "****",
            "____",
            "++++",
            "////",
            "//",
            "///",
            "(C)",
            "(R)",
            "(TM)",
            "((a))",
            "(((a)))",
            "((",
            "))",
            "[a]",
            "[[a]]",
            "[[a",
            "[#a]",
            "[.a]",
            "[a]#b#",
            "[",
            "]",
            "]]",
            "pass:[a]",
            "pass:c[a]",
            "link:a[b]",
            "https://a.b",
            "https://a.b[c]",
            "<https://a.b>",
            "http://a_b_c",
            "mailto:a@b.c",
            "a@b.c",
            "irc://a",
            "xref:a[b]",
            "anchor:a[]",
            "image:a[]",
            "image::a[]",
            "video::a[]",
            "icon:a[]",
            "kbd:[a]",
            "btn:[a]",
            "menu:a[b]",
            "stem:[a]",
            "latexmath:[a]",
            "footnote:[a]",
            "footnote:a[b]",
            "indexterm:[a]",
            "indexterm2:[a]",
            "toc::[]",
            "include::a[]",
            "\\include::a[]",
            "ifdef::a[]",
            "ifndef::a[]",
            "endif::[]",
            "ifeval::[1==1]",
            "ifdef::a[b]",
            ":a: b",
            ":!a:",
            "a:: b",
            "a::",
            "a;; b",
            "a:::",
            "::",
            ";;",
            "= a",
            "== a",
            "a ==",
            ".a",
            ". a",
            ".. a",
            "* a",
            "** a",
            "- a",
            "1. a",
            "a. b",
            "i) a",
            "<1> a",
            "<.> a",
            "<1>",
            "<.>",
            "<!--1-->",
            "!<1>",
            "''' ",
            "'''",
            "<<<",
            "***",
            "* * *",
            "\u2022 a",
            "NOTE: a",
            "TIP: a",
            "> a",
            "\"\"",
            "\"a\" b",
            " +",
            "\\",
            "\\\\",
            "\\*",
            "\\_",
            "\\{a}",
            "\\|",
            "\\'",
            "&amp;",
            "&lt;",
            "&#43;",
            "&#x2b;",
            "&copy;",
            "&",
            "&#",
            ";",
            ":",
            "::a",
            "%",
            "!",
            "?",
            ",",
            "(",
            ")",
            // Markdown and HTML
            "# a",
            "###### a",
            "~~~",
            "~~a~~",
            "```",
            "![a](b)",
            "[a](b)",
            "[a]: b",
            "<b>",
            "</b>",
            "<script>alert(1)</script>",
            "</style>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?a?>",
            "<a href=\"b\">",
            "<br>",
            "a  b",
            "| - |",
            "--- | ---",
            "&nbsp;",
            // JSON, XML, scripts
            "\\u0041",
            "\\n",
            "\"}",
            "{\"a\":1}",
            "${a}",
            "#{a}",
            "%s",
            "%n",
            "<%= a %>",
            "{{a}}",
            "javascript:a",
            "=1+1",
            "@a");

    private static final List<String> MARKUP = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "[",
            "](https://a.b)",
            "](https://a.b/c_d_e?f=*g*&h=~i~#j)",
            "](#c0)",
            "](mailto:a@b.c)",
            "\\",
            "&amp;",
            "&#8217;",
            "<b>");

    private static final int MOST_PIECES = 6;
    private static final int MOST_LINES = 5;
    private static final int MOST_PARTS_OF_PROSE = 9;

    private HostileTexts() {}

    /** Returns inline texts, canonical and not empty. */
    public static Arbitrary<String> inline() {
        return pieces(MOST_PIECES, Arbitraries.of(" ", " ", ""))
                .map(CanonicalText::inline)
                .filter(text -> !text.isEmpty());
    }

    /** Returns code, canonical and not empty. */
    public static Arbitrary<String> code() {
        Arbitrary<String> indent = Arbitraries.of("", "", "", "", "", " ", "  ", "  ", "    ", "\t", " \t");
        Arbitrary<String> content = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("")), Tuple.of(5, pieces(4, Arbitraries.of("", " "))));
        Arbitrary<String> line = Combinators.combine(indent, content).as(String::concat);
        return listOf(line, MOST_LINES)
                .map(lines -> CanonicalText.code(String.join("\n", lines)))
                .filter(code -> !code.isEmpty());
    }

    /** Returns prose that reads as a text, whatever the text is. */
    public static Arbitrary<Prose> literal() {
        return inline().map(text -> Prose.of(escaped(text)));
    }

    /** Returns prose with markup in many places. */
    public static Arbitrary<Prose> prose() {
        Arbitrary<String> text = piece().map(HostileTexts::escaped);
        Arbitrary<String> marked =
                Combinators.combine(text, Arbitraries.integers().between(0, 5)).as(HostileTexts::marked);
        Arbitrary<String> part = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(WORDS)),
                Tuple.of(1, text),
                Tuple.of(2, Arbitraries.of(MARKUP)),
                Tuple.of(1, marked));
        Arbitrary<String> spaced =
                Combinators.combine(part, Arbitraries.of(" ", " ", "")).as(String::concat);
        return listOf(spaced, MOST_PARTS_OF_PROSE)
                .map(parts -> String.join("", parts))
                .filter(markdown -> Prose.problems(markdown).isEmpty())
                .map(Prose::of);
    }

    private static String escaped(String text) {
        return text.replaceAll("(?=\\p{Punct})", "\\\\");
    }

    private static String marked(String text, int kind) {
        return switch (kind) {
            case 0 -> "*" + text + "*";
            case 1 -> "**" + text + "**";
            case 2 -> "***" + text + "***";
            case 3 -> "**" + text + " *" + text + "***";
            case 4 -> "[" + text + "](https://a.b)";
            default -> "```````` " + text.replace("\\", "") + " ````````";
        };
    }

    private static Arbitrary<String> pieces(int most, Arbitrary<String> separators) {
        return Combinators.combine(listOf(piece(), most), separators)
                .as((pieces, separator) -> String.join(separator, pieces));
    }

    private static Arbitrary<String> piece() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(WORDS)), Tuple.of(1, character()), Tuple.of(4, Arbitraries.of(FRAGMENTS)));
    }

    private static Arbitrary<String> character() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, codePoints(' ', 0x7F)),
                        Tuple.of(1, codePoints(0, 0x4FF)),
                        Tuple.of(1, codePoints(0x2000, 0x2FFF)),
                        Tuple.of(1, codePoints(0, Character.MAX_CODE_POINT)))
                .map(Character::toString)
                .filter(character -> CanonicalText.firstForbidden(character).isEmpty());
    }

    private static Arbitrary<Integer> codePoints(int first, int last) {
        return Arbitraries.integers().between(first, last).withDistribution(RandomDistribution.uniform());
    }

    private static <T> Arbitrary<List<T>> listOf(Arbitrary<T> items, int most) {
        return items.list().ofMinSize(1).ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform());
    }
}
