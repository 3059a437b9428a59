package io.github.cheatsheets.testing;

import io.github.cheatsheets.model.CanonicalText;
import io.github.cheatsheets.model.Prose;
import java.util.List;
import java.util.Random;

/** Makes texts out of words, random characters, and fragments that mean something to a format. */
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

    private static final int RANGES = 6;

    private final Random random;

    /** Makes texts that depend on the state of that generator alone. */
    public HostileTexts(Random random) {
        this.random = random;
    }

    /** Returns inline text, canonical and not empty. */
    public String inline() {
        String text = "";
        while (text.isEmpty()) {
            text = CanonicalText.inline(pieces(1 + random.nextInt(6), random.nextInt(3) == 0 ? "" : " "));
        }
        return text;
    }

    /** Returns code, canonical and not empty. */
    public String code() {
        String code = "";
        while (code.isEmpty()) {
            StringBuilder lines = new StringBuilder();
            for (int i = random.nextInt(5); i >= 0; i--) {
                lines.append(" ".repeat(random.nextInt(3) * random.nextInt(3)))
                        .append(random.nextInt(8) == 0 ? "\t" : "")
                        .append(
                                random.nextInt(6) == 0
                                        ? ""
                                        : pieces(1 + random.nextInt(4), random.nextBoolean() ? " " : ""))
                        .append('\n');
            }
            code = CanonicalText.code(lines.toString());
        }
        return code;
    }

    /** Returns prose that reads as a text, whatever the text is. */
    public static Prose literal(String text) {
        return Prose.of(text.replaceAll("(?=\\p{Punct})", "\\\\"));
    }

    /** Returns prose with markup in many places. */
    public Prose prose() {
        while (true) {
            StringBuilder markdown = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                switch (random.nextInt(5)) {
                    case 0 -> markdown.append(escaped(piece()));
                    case 1, 2 -> markdown.append(pick(MARKUP));
                    case 3 -> markdown.append(pick(WORDS));
                    default -> markdown.append(marked(random.nextInt(6), escaped(piece())));
                }
                markdown.append(random.nextInt(3) == 0 ? "" : " ");
            }
            if (Prose.problems(markdown.toString()).isEmpty()) {
                return Prose.of(markdown.toString());
            }
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("(?=\\p{Punct})", "\\\\");
    }

    private static String marked(int kind, String text) {
        return switch (kind) {
            case 0 -> "*" + text + "*";
            case 1 -> "**" + text + "**";
            case 2 -> "***" + text + "***";
            case 3 -> "**" + text + " *" + text + "***";
            case 4 -> "[" + text + "](https://a.b)";
            default -> "```````` " + text.replace("\\", "") + " ````````";
        };
    }

    private String pieces(int count, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : separator).append(piece());
        }
        return text.toString();
    }

    private String piece() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> pick(WORDS);
            case 3 -> character();
            default -> pick(FRAGMENTS);
        };
    }

    private String character() {
        while (true) {
            int c =
                    switch (random.nextInt(RANGES)) {
                        case 0, 1, 2 -> 0x20 + random.nextInt(0x60);
                        case 3 -> random.nextInt(0x500);
                        case 4 -> 0x2000 + random.nextInt(0x1000);
                        default -> random.nextInt(Character.MAX_CODE_POINT + 1);
                    };
            String character = Character.toString(c);
            if (CanonicalText.firstForbidden(character).isEmpty()) {
                return character;
            }
        }
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
