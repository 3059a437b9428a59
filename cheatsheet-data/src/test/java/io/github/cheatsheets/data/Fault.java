package io.github.cheatsheets.data;

import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.verification.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ways to break an example in one place. */
final class Fault {

    /** A bracket or a quote is dropped; parsing has to notice. */
    static final Kind SYNTAX = new Kind("syntax", Strength.PARSED, Fault::dropped, Check.Level.PARSE);

    /** Two letters of a name that means something to the language or a library change places; compiling has to notice. */
    static final Kind NAME = new Kind("name", Strength.COMPILED, Fault::misspelled, null);

    /**
     * Two neighbouring arguments of a call change places; compiling or running has to notice. What has names or no order, such
     * as keyword arguments, parameters of a definition and operands of max, is no mistake in any order.
     */
    static final Kind ARGUMENTS = new Kind("arguments", Strength.COMPILED, Fault::exchanged, null);

    static final List<Kind> KINDS = List.of(SYNTAX, NAME, ARGUMENTS);

    /** Comments and text in quotes, where a change is no mistake. */
    private static final Map<String, String> QUIET = Map.of(
            "slashes", "//[^\n]*|/\\*(?s:.*?)\\*/|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'|`[^`]*`",
            "hash", "#[^\n]*|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'",
            "dashes", "--[^\n]*|/\\*(?s:.*?)\\*/|'(?:''|[^'])*'|\\$\\$(?s:.*?)\\$\\$");

    private static final Map<String, String> COMMENTS = Map.of(
            "slashes", "//[^\n]*|/\\*(?s:.*?)\\*/",
            "hash", "(?:^|(?<=\\s))#[^\n]*",
            "dashes", "--[^\n]*|/\\*(?s:.*?)\\*/");

    private static final Set<String> SLASHES = Set.of("java", "javascript", "go", "c", "proto", "php", "json");

    /** A word that is no local name: before a bracket, after a dot or an at sign, or the first of its line. */
    private static final Pattern NAMES = Pattern.compile("\\w{4,}(?=\\()|(?<=[.@])[A-Za-z]\\w{3,}");

    private static final Pattern FIRST_OF_LINE = Pattern.compile("(?m)^\\s*([A-Za-z][\\w.]{3,})");
    private static final Pattern KEY = Pattern.compile("([A-Za-z]\\w{3,})(?=\\s*:)");
    /** A type, or a word of the language; the names that a definition makes up are right however they are spelled. */
    private static final Pattern TYPE_OF_PROTO =
            Pattern.compile("(?:message|service|returns|repeated|reserved|optional)\\b"
                    + "|(?<=\\()\\w{4,}(?=\\))|\\w{4,}(?= \\w+ = \\d)");

    private static final Pattern WORD_OF_SQL = Pattern.compile("\\b[A-Za-z_]{4,}\\b");

    private static final Set<String> LANGUAGES_WITH_CALLS =
            Set.of("java", "javascript", "python", "c", "sql", "promql");
    private static final Pattern CALL = Pattern.compile("(?<!\\bdef |\\bfunction )\\b(\\w+)\\(");
    private static final Set<String> ORDERLESS =
            Set.of("max", "min", "greatest", "least", "IN", "VALUES", "if", "for", "while", "switch", "catch", "try");
    /** A keyword argument, a parameter with its type, or a lambda's head. */
    private static final Pattern NO_ARGUMENT =
            Pattern.compile("(?s)\\s*(?:\\w+\\s*=[^=].*|\\w+(?:<.*>)? \\w+\\s*|\\s*)");

    private Fault() {}

    /**
     * A kind of fault.
     *
     * @param least how far the check must have gone for the fault to count
     */
    record Kind(String name, Strength least, Way way, Check.@Nullable Level level) {

        /** Returns the example with such a fault, if there is a place for one. */
        Optional<Example> breakOne(Example example, Random random) {
            return way.apply(example, random)
                    .map(code -> new Example(example.lang(), null, code, check(example.check())));
        }

        private @Nullable Check check(@Nullable Check check) {
            return check == null || level == null ? check : new Check(level, null, check.settings());
        }
    }

    /** Breaks code. */
    @FunctionalInterface
    interface Way {
        Optional<String> apply(Example example, Random random);
    }

    private static Optional<String> dropped(Example example, Random random) {
        String visible = blanked(example.code(), COMMENTS.get(style(example.lang())));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < visible.length(); i++) {
            if ("()[]{}\"'`".indexOf(visible.charAt(i)) >= 0) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int at = places.get(random.nextInt(places.size()));
        return Optional.of(example.code().substring(0, at) + example.code().substring(at + 1));
    }

    private static Optional<String> misspelled(Example example, Random random) {
        String visible = blanked(example.code(), QUIET.get(style(example.lang())));
        Matcher matcher = names(example.lang()).matcher(visible);
        List<MatchResult> names = matcher.results().toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        MatchResult name = names.get(random.nextInt(names.size()));
        int group = name.groupCount() > 0 && name.group(1) != null ? 1 : 0;
        String word = name.group(group);
        for (int i = 1; i < word.length() - 1; i++) {
            int at = (i + random.nextInt(word.length())) % (word.length() - 1);
            if (word.charAt(at) != word.charAt(at + 1)) {
                StringBuilder swapped = new StringBuilder(word);
                swapped.setCharAt(at, word.charAt(at + 1));
                swapped.setCharAt(at + 1, word.charAt(at));
                return Optional.of(example.code().substring(0, name.start(group))
                        + swapped
                        + example.code().substring(name.end(group)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> exchanged(Example example, Random random) {
        if (!LANGUAGES_WITH_CALLS.contains(example.lang())) {
            return Optional.empty();
        }
        String code = example.code();
        // Nothing that parts arguments or ends them is left inside quotes.
        String visible = Pattern.compile(QUIET.get(style(example.lang())))
                .matcher(code)
                .replaceAll(found -> "_".repeat(found.group().length()));
        List<String> broken = new ArrayList<>();
        Matcher call = CALL.matcher(visible);
        while (call.find()) {
            if (!ORDERLESS.contains(call.group(1))) {
                broken.addAll(exchanged(code, arguments(visible, call.end())));
            }
        }
        return broken.isEmpty() ? Optional.empty() : Optional.of(broken.get(random.nextInt(broken.size())));
    }

    /** Returns the code with each two neighbours exchanged, where that is another code. */
    private static List<String> exchanged(String code, List<Span> arguments) {
        List<String> exchanged = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.size(); i++) {
            String first = arguments.get(i).of(code);
            String second = arguments.get(i + 1).of(code);
            boolean ordered = !NO_ARGUMENT.matcher(first).matches()
                    && !NO_ARGUMENT.matcher(second).matches();
            if (ordered && !first.strip().equals(second.strip())) {
                exchanged.add(code.substring(0, arguments.get(i).start())
                        + second.strip()
                        + ", "
                        + first.strip()
                        + code.substring(arguments.get(i + 1).end()));
            }
        }
        return exchanged;
    }

    /** A part of a text. */
    private record Span(int start, int end) {
        String of(String text) {
            return text.substring(start, end);
        }
    }

    /** Returns the arguments that begin at a place; none if their bracket is not closed. */
    private static List<Span> arguments(String visible, int begin) {
        List<Span> arguments = new ArrayList<>();
        int depth = 0;
        int start = begin;
        for (int i = begin; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0 && depth-- == 0) {
                arguments.add(new Span(start, i));
                return arguments;
            } else if (c == ',' && depth == 0) {
                arguments.add(new Span(start, i));
                start = i + 1;
            }
        }
        return List.of();
    }

    private static Pattern names(String lang) {
        return switch (lang) {
            case "nginx", "properties", "redis", "bash" -> FIRST_OF_LINE;
            case "yaml" -> KEY;
            case "proto" -> TYPE_OF_PROTO;
            case "sql" -> WORD_OF_SQL;
            default -> NAMES;
        };
    }

    private static String style(String lang) {
        return SLASHES.contains(lang) ? "slashes" : lang.equals("sql") ? "dashes" : "hash";
    }

    private static String blanked(String code, String pattern) {
        return Pattern.compile(pattern).matcher(code).replaceAll(found -> " "
                .repeat(found.group().length()));
    }
}
