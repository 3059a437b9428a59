package io.github.cheatsheets.yaml;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.lint.Lint;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The largest inputs that the limits allow, each of one kind of trouble. As a program it reads each in turn and says in a line
 * how long that took the processor, in ms, and what came of it; with a file's name as argument, that one alone.
 */
final class WorstInputs {

    private static final int FILE = Limits.YAML_BYTES;
    private static final String HEAD = "schema: 1\nid: team\ntitle: Team\n";
    private static final String TABLE = HEAD + "tables:\n- id: t\n  title: T\n  concepts:\n";

    private WorstInputs() {}

    private static Map<String, Supplier<String>> files() {
        Map<String, Supplier<String>> inputs = new LinkedHashMap<>();
        inputs.put("warm up", () -> concepts(100, i -> "d"));
        inputs.put("nested lists", () -> filled("", "[\n"));
        inputs.put("nested blocks", () -> filled("", "- ", Limits.LINE_CHARACTERS));
        inputs.put("wide list", () -> filled("", "- x\n"));
        inputs.put("wide mapping", () -> lines(Limits.VALUES / 2 - 1, i -> "k" + i + ": v"));
        inputs.put(
                "wide settings",
                () -> filled(
                        TABLE + "  - id: c\n    name: C\n    example:\n      code: x\n      check:\n        params:\n",
                        "        - x\n",
                        (Limits.VALUES - 40) * 12));
        inputs.put("wide tags", () -> HEAD + "tags:\n" + lines(Limits.VALUES - 20, i -> "- t" + i) + "tables: []\n");
        inputs.put("anchors", () -> lines(Limits.VALUES - 2, i -> "- &a" + i + " x"));
        inputs.put("aliases", () -> "- &a [" + "x,".repeat(99) + "]\n" + "- *a\n".repeat(100));
        inputs.put(
                "aliases of long scalars",
                () -> TABLE + "  - {id: c, name: &a " + "x".repeat(60_000) + ", description: [d]}\n"
                        + lines(9_000, i -> "  - {id: c" + i + ", name: *a, description: [d]}"));
        inputs.put("same keys", () -> filled("", "k: v\n", (Limits.VALUES - 10) * 5 / 2));
        inputs.put("unknown keys", () -> lines(Limits.VALUES / 2 - 1, i -> "titel" + i + ": v"));
        inputs.put("long unknown keys", () -> lines(FILE / 1010, i -> "? " + i + "titles".repeat(160) + "\n: v"));
        inputs.put(
                "unknown references",
                () -> TABLE
                        + lines(
                                Limits.CONCEPTS,
                                i -> "  - {id: concept-" + (10_000 + i) + ", name: C, description: [d]}")
                        + "symptoms:\n- id: s\n  text: S\n  concepts:\n"
                        + lines(100_000, i -> "  - koncept-" + (100_000 + i)));
        inputs.put(
                "long unknown references",
                () -> TABLE
                        + lines(30, i -> "  - {id: c" + i + "c".repeat(60_000) + ", name: C, description: [d]}")
                        + "symptoms:\n- id: s\n  text: S\n  concepts:\n"
                        + lines(30, i -> "  - " + "d".repeat(60_000) + i));
        inputs.put("long scalars", () -> filled("", "- " + "x".repeat(Limits.SCALAR_CHARACTERS) + "\n"));
        inputs.put("too long scalars", () -> filled("", "- " + "x ".repeat(Limits.SCALAR_CHARACTERS) + "\n"));
        inputs.put("scalar of many lines", () -> filled("a:\n", "  x\n"));
        inputs.put("scalars of two lines", () -> filled("", "- x\n  y\n"));
        inputs.put("quoted scalars of two lines", () -> filled("", "- \"x\n  y\"\n", (Limits.VALUES - 2) * 10));
        inputs.put("escapes", () -> filled("", "- \"" + "\\U0001F600".repeat(5_000) + "\n  y\"\n"));
        inputs.put("code of blanks", () -> examples(" ".repeat(Limits.SCALAR_CHARACTERS - 2) + "x"));
        inputs.put("code of blank lines", () -> examples("x" + "\\n".repeat(Limits.SCALAR_CHARACTERS / 2) + "x"));
        inputs.put("code of tabs", () -> examples("x\\t".repeat(Limits.SCALAR_CHARACTERS / 3)));
        inputs.put("code of long lines", () -> examples(("x".repeat(81) + "\\n").repeat(700)));
        inputs.put("intro of blanks", () -> intro(" ".repeat(Limits.SCALAR_CHARACTERS - 2)));
        inputs.put("intro of blank lines", () -> intro("\\n".repeat(Limits.SCALAR_CHARACTERS - 2)));
        inputs.put("intro of paragraphs", () -> intro("\\n\\nx".repeat(Limits.SCALAR_CHARACTERS / 3 - 2)));
        for (String mark : List.of(
                "[", "*a_", "`", "``a`", "<", "<a ", "![", "&", "](", "a", "[a](", "\\\\", "**a*", "[a]", "<!--")) {
            inputs.put(
                    "prose of " + mark,
                    () -> concepts(
                            FILE / (Limits.PROSE_CHARACTERS + 60),
                            i -> "\"" + mark.repeat(Limits.PROSE_CHARACTERS / mark.length() - 1) + "\""));
        }
        inputs.put("concepts", () -> concepts(Limits.CONCEPTS, i -> "\"Does `a` with *b*, see [c](#c1) " + i + ".\""));
        for (String mark : List.of(
                "\"",
                "'",
                "a",
                " ",
                "\t",
                "-",
                "- ",
                "? ",
                ": ",
                "a: ",
                "{",
                "}",
                ",",
                "a,",
                "[a,",
                "!",
                "!a ",
                "&",
                "&a ",
                "*",
                "*a ",
                "%",
                "|",
                "#",
                "a #",
                "\\",
                "\"\\",
                "\"\" ",
                "a\u00a0",
                "\ud83d\ude00",
                "{a: ",
                "[? ",
                "@",
                "`",
                "<<",
                "\r")) {
            inputs.put("line of " + mark, () -> filled("", mark, Limits.LINE_CHARACTERS));
            inputs.put("list of " + mark, () -> filled("- [", mark, Limits.LINE_CHARACTERS - 3));
            inputs.put("lines of " + mark, () -> filled("", mark.repeat(60 / mark.length()) + "\n"));
        }
        inputs.put("empty lines", () -> filled("", "\n"));
        inputs.put("comments", () -> filled("", "#\n"));
        inputs.put("documents", () -> filled("", "---\n"));
        inputs.put("emoji", () -> filled("- \"", "\ud83d\ude00\n"));
        return inputs;
    }

    /** Returns what makes one file each, by a name for its kind of trouble, and sheets of several files. */
    static Map<String, Supplier<SheetFiles>> all() {
        Map<String, Supplier<SheetFiles>> inputs = new LinkedHashMap<>();
        files().forEach((name, file) -> inputs.put(name, () -> new InMemoryFiles(bytes(file.get()))));
        for (String mark : List.of("``a`", "a")) {
            inputs.put("files of prose of " + mark, () -> {
                Map<String, byte[]> files = new HashMap<>();
                StringBuilder head = new StringBuilder(HEAD + "tables:\n");
                for (int i = 0; i < Limits.SHEET_BYTES / FILE; i++) {
                    String file = filled(
                            "id: t" + i + "\ntitle: T\nconcepts:\n- id: c" + i + "\n  name: C\n  description:\n",
                            "  - \"" + mark.repeat(1_000) + "\"\n",
                            FILE - 1_000);
                    files.put(i + ".yaml", bytes(file));
                    head.append("- include: ").append(i).append(".yaml\n");
                }
                files.put(InMemoryFiles.HEAD, bytes(head.toString()));
                return new InMemoryFiles(files);
            });
        }
        return inputs;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String filled(String start, String part) {
        return filled(start, part, FILE);
    }

    private static String filled(String start, String part, int characters) {
        int bytes = bytes(part).length;
        int times = Math.min((FILE - start.length()) / bytes, (characters - start.length()) / part.length());
        return start + part.repeat(times);
    }

    private static String lines(int count, IntFunction<String> line) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count && lines.length() < FILE - 2_000; i++) {
            lines.append(line.apply(i)).append('\n');
        }
        return lines.toString();
    }

    private static String concepts(int count, IntFunction<String> bullet) {
        return TABLE + lines(count, i -> "  - id: c" + i + "\n    name: C\n    description: [" + bullet.apply(i) + "]");
    }

    private static String examples(String code) {
        return filled(TABLE + "  - id: c\n    name: C\n    examples:\n", "    - code: \"" + code + "\"\n", FILE);
    }

    private static String intro(String text) {
        return HEAD + "intro: \"x" + text + "x\"\ntables: []\n";
    }

    public static void main(String[] names) {
        Lint lint = Lint.load(WorstInputs.class.getClassLoader());
        all().forEach((name, input) -> {
            if (names.length == 0 || name.equals("warm up") || List.of(names).contains(name)) {
                read(lint, name, input.get());
            }
        });
    }

    private static void read(Lint lint, String name, SheetFiles input) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        SheetReader.Result result = SheetReader.read(input);
        List<Finding> findings =
                result.sheet() == null ? result.findings() : lint.check(result.sheet(), result.locations());
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        System.out.printf(
                "%-30s %5d ms, %s, %,d findings%s%n",
                name.replaceAll("[^ -~]", "?"),
                (end - start) / 1_000_000,
                result.sheet() == null ? "refused" : "read",
                findings.size(),
                findings.isEmpty() ? "" : ": " + abbreviated(findings.get(0).toString()));
    }

    private static String abbreviated(String message) {
        String line = message.replaceAll("[^ -~]", "?");
        return line.length() < 100 ? line : line.substring(0, 100) + "...";
    }
}
