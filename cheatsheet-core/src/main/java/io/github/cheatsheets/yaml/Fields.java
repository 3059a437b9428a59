package io.github.cheatsheets.yaml;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.yaml.YamlNode.Entry;
import io.github.cheatsheets.yaml.YamlNode.Mapping;
import io.github.cheatsheets.yaml.YamlNode.Scalar;
import io.github.cheatsheets.yaml.YamlNode.ScalarType;
import io.github.cheatsheets.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping in YAML. A field that is absent or wrong reads as null or empty; the finding is noted, and
 * reading goes on.
 */
public final class Fields {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,9}(?:\\.[0-9]{1,9})?");

    private final Mapping mapping;
    private final String what;
    private final Findings findings;
    private final Values values;

    private Fields(Mapping mapping, String what, Findings findings) {
        this.mapping = mapping;
        this.what = what;
        this.findings = findings;
        this.values = new Values(findings);
    }

    /**
     * Returns the fields of a mapping, or null if the node is none.
     *
     * @param what what the mapping is, with its article, such as "a concept"
     * @param known the fields that it may have
     */
    static @Nullable Fields of(YamlNode node, String what, Set<String> known, Findings findings) {
        if (!(node instanceof Mapping mapping)) {
            findings.add(Rules.WRONG_TYPE, node.location(), "%s must be a mapping, not %s", what, node.describe());
            return null;
        }
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                findings.add(
                        Rules.UNKNOWN_KEY,
                        entry.key(),
                        "\"%s\" is no field of %s%s",
                        key,
                        what,
                        findings.suggestion(key, known));
            }
        });
        return new Fields(mapping, what, findings);
    }

    /** Returns the names in a list with blanks between them, in order. */
    public static Set<String> names(String names) {
        return new LinkedHashSet<>(Arrays.asList(names.split(" ", -1)));
    }

    /** Returns constants by the words that stand for them, in order. */
    public static <T> Map<String, T> byWord(T[] constants, Function<T, String> word) {
        Map<String, T> byWord = new LinkedHashMap<>();
        for (T constant : constants) {
            byWord.put(word.apply(constant), constant);
        }
        return byWord;
    }

    Location location() {
        return mapping.location();
    }

    /** Returns whether a field is there, be it right or wrong. */
    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** Returns the place of a field's value, or of the mapping if the field is absent. */
    public Location location(String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.location() : entry.value().location();
    }

    /** Notes which of the fields that must be there are not. */
    public void require(String... keys) {
        for (String key : keys) {
            if (!has(key)) {
                findings.add(Rules.MISSING_KEY, location(), "%s must have the field \"%s\"", what, key);
            }
        }
    }

    @Nullable YamlNode node(String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? null : entry.value();
    }

    /** Hands over the keys and values of the mapping. */
    void eachKey(BiConsumer<String, YamlNode> consumer) {
        mapping.entries().forEach((key, entry) -> consumer.accept(key, entry.value()));
    }

    /** Returns text of one line. */
    public @Nullable String line(String key) {
        YamlNode node = node(key);
        return node == null ? null : values.line(node, "\"" + key + "\"");
    }

    /** Returns text as it stands, such as code. */
    @Nullable String text(String key) {
        YamlNode node = node(key);
        return node == null ? null : values.text(node, "\"" + key + "\"");
    }

    /** Returns an id. */
    @Nullable String id(String key) {
        String id = line(key);
        return id == null ? null : values.id(id, location(key));
    }

    /** Returns prose of one paragraph. */
    @Nullable Prose prose(String key) {
        YamlNode node = node(key);
        return node == null ? null : values.prose(node, "\"" + key + "\"");
    }

    /** Returns a whole number, or null. */
    public @Nullable Integer integer(String key) {
        YamlNode node = node(key);
        if (node instanceof Scalar scalar && scalar.type() == ScalarType.INTEGER) {
            try {
                return Integer.decode(scalar.value().replaceFirst("^0o", "0"));
            } catch (NumberFormatException e) {
                findings.add(Rules.INVALID_VALUE, scalar.location(), "\"%s\" must be a smaller number", key);
                return null;
            }
        }
        if (node != null) {
            values.wrongType(node, "\"" + key + "\"", "a whole number");
        }
        return null;
    }

    /** Returns a number, or null. */
    public @Nullable Double number(String key) {
        YamlNode node = node(key);
        if (node instanceof Scalar scalar
                && (scalar.type() == ScalarType.INTEGER || scalar.type() == ScalarType.FLOAT)
                && DECIMAL.matcher(scalar.value()).matches()) {
            return Double.valueOf(scalar.value());
        }
        if (node != null) {
            values.wrongType(node, "\"" + key + "\"", "a number such as 6.5");
        }
        return null;
    }

    /**
     * Returns the fields of a mapping inside this one, or null if there is none.
     *
     * @param known the fields that it may have
     */
    public @Nullable Fields nested(String key, Set<String> known) {
        YamlNode node = node(key);
        return node == null ? null : of(node, "\"" + key + "\"", known, findings);
    }

    /**
     * Returns what readers make of each item of a list, which is text or a mapping; what they make nothing of is left out.
     *
     * @param what what a mapping in the list is, with its article, such as "a hue"
     * @param known the fields that such a mapping may have
     * @param ofText makes something of text and its place
     * @param ofFields makes something of a mapping
     */
    public <T> List<T> items(
            String key,
            String what,
            Set<String> known,
            BiFunction<String, Location, @Nullable T> ofText,
            Function<Fields, @Nullable T> ofFields) {
        return list(key, item -> {
            if (item instanceof Scalar) {
                String text = values.line(item, "an item of \"" + key + "\"");
                return text == null ? null : ofText.apply(text, item.location());
            }
            Fields fields = of(item, what, known, findings);
            return fields == null ? null : ofFields.apply(fields);
        });
    }

    /** Returns true or false; false if the field is absent. */
    boolean bool(String key) {
        YamlNode node = node(key);
        if (node instanceof Scalar scalar && scalar.type() == ScalarType.BOOLEAN) {
            return scalar.value().equalsIgnoreCase("true");
        }
        if (node != null) {
            values.wrongType(node, "\"" + key + "\"", "true or false");
        }
        return false;
    }

    /** Returns the constant that a word stands for, or null with a finding that says which words there are. */
    public <T> @Nullable T constant(String key, Map<String, T> constants) {
        String word = line(key);
        if (word == null || constants.containsKey(word)) {
            return word == null ? null : constants.get(word);
        }
        List<String> words = List.copyOf(constants.keySet());
        findings.add(
                Rules.INVALID_VALUE,
                location(key),
                "\"%s\" must be one of %s, not \"%s\"%s",
                key,
                String.join(", ", words),
                word,
                findings.suggestion(word, words));
        return null;
    }

    /** Returns what a function makes of text, or null with a finding that says what is allowed if it refuses. */
    public <T> @Nullable T parsed(String key, Function<String, T> parser, String allowed) {
        String value = line(key);
        if (value == null) {
            return null;
        }
        try {
            return parser.apply(value);
        } catch (RuntimeException e) {
            findings.add(Rules.INVALID_VALUE, location(key), "\"%s\" must be %s, not \"%s\"", key, allowed, value);
            return null;
        }
    }

    /** Returns what a reader makes of each item of a list; what it makes nothing of is left out. */
    <T> List<T> list(String key, Function<YamlNode, @Nullable T> reader) {
        YamlNode node = node(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Sequence sequence)) {
            values.wrongType(node, "\"" + key + "\"", "a list");
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            T value = reader.apply(item);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    /** Returns the lines of text in a list. */
    public List<String> lines(String key) {
        return list(key, item -> values.line(item, "an item of \"" + key + "\""));
    }

    /** Returns the bullets in a list. */
    List<Prose> proses(String key) {
        return list(key, item -> values.prose(item, "an item of \"" + key + "\""));
    }

    /** Hands over the place and the text of each item of a list that is text. */
    void eachLine(String key, BiConsumer<Location, String> consumer) {
        list(key, item -> {
            String line = values.line(item, "an item of \"" + key + "\"");
            if (line != null) {
                consumer.accept(item.location(), line);
            }
            return line;
        });
    }

    /** Hands over the keys and texts of a mapping. */
    void eachEntry(String key, BiConsumer<String, String> consumer) {
        YamlNode node = node(key);
        if (node instanceof Mapping entries) {
            entries.entries().forEach((name, entry) -> {
                String product = values.line(
                        new Scalar(entry.key(), name, ScalarType.TEXT, List.of()), "a key of \"" + key + "\"");
                String value = values.line(entry.value(), "\"" + name + "\"");
                if (product != null && value != null) {
                    consumer.accept(product, value);
                }
            });
        } else if (node != null) {
            values.wrongType(node, "\"" + key + "\"", "a mapping");
        }
    }

    /** Returns all values as they would be in Java; text as it stands. */
    Map<String, @Nullable Object> values() {
        return values.settings(mapping);
    }

    /** Returns a paragraph of prose, or null with findings. */
    @Nullable Prose paragraph(String markdown, Location location) {
        return values.paragraph(markdown, location);
    }

    /** Notes that a value is not allowed. */
    @FormatMethod
    public void refuse(Location location, @FormatString String message, Object... arguments) {
        findings.add(Rules.INVALID_VALUE, location, message, arguments);
    }

    /** Notes that a field's value breaks a rule. */
    @FormatMethod
    void refuse(Rule rule, String key, @FormatString String message, Object... arguments) {
        findings.add(rule, location(key), message, arguments);
    }
}
