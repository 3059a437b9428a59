package io.github.cheatsheets.yaml;

import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.model.CanonicalText;
import io.github.cheatsheets.model.Ids;
import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.yaml.YamlNode.Mapping;
import io.github.cheatsheets.yaml.YamlNode.Scalar;
import io.github.cheatsheets.yaml.YamlNode.ScalarType;
import io.github.cheatsheets.yaml.YamlNode.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes values of single nodes. One that is wrong reads as null; the finding is noted. */
final class Values {

    /** A number that JSON has too, and whose digits can be written out. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]{1,40}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})(?:[eE][-+]?[0-9]{1,2})?");

    private final Findings findings;

    Values(Findings findings) {
        this.findings = findings;
    }

    /** Returns text as it stands. */
    @Nullable String text(YamlNode node, String name) {
        if (!(node instanceof Scalar scalar) || scalar.type() == ScalarType.NULL) {
            // What holds ": " reads as a mapping, which is the commonest slip in prose.
            String remedy = node instanceof Mapping ? "; text that holds \": \" must be in quotes" : "";
            findings.add(Rules.WRONG_TYPE, node.location(), "%s must be text, not %s%s", name, node.describe(), remedy);
            return null;
        }
        if (scalar.type() != ScalarType.TEXT) {
            findings.add(
                    Rules.WRONG_TYPE,
                    scalar.location(),
                    "%s must be text, not %s; put it in quotes: \"%s\"",
                    name,
                    scalar.describe(),
                    scalar.value());
            return null;
        }
        return carried(scalar.value(), scalar.location(), name);
    }

    /** Returns text if every format can carry it. */
    private @Nullable String carried(String text, Location location, String name) {
        OptionalInt forbidden = CanonicalText.firstForbidden(text);
        if (forbidden.isPresent()) {
            findings.add(
                    Rules.CHARACTER,
                    location,
                    "%s must not hold the character U+%04X, which no format can carry",
                    name,
                    text.codePointAt(forbidden.getAsInt()));
            return null;
        }
        return text;
    }

    /** Returns text of one line, which is not blank. */
    @Nullable String line(YamlNode node, String name) {
        String text = text(node, name);
        if (text == null) {
            return null;
        }
        String line = CanonicalText.inline(text);
        if (line.isEmpty()) {
            findings.add(Rules.INVALID_VALUE, node.location(), "%s must not be blank", name);
            return null;
        }
        return line;
    }

    /** Returns prose of one paragraph. */
    @Nullable Prose prose(YamlNode node, String name) {
        String line = line(node, name);
        return line == null ? null : paragraph(line, node.location());
    }

    /** Returns a paragraph of prose. */
    @Nullable Prose paragraph(String markdown, Location location) {
        if (markdown.length() > Limits.PROSE_CHARACTERS) {
            findings.add(
                    Rules.LIMIT,
                    location,
                    "a paragraph must not be longer than %,d characters; this one has %,d",
                    Limits.PROSE_CHARACTERS,
                    markdown.length());
            return null;
        }
        if (!findings.usage().addAngles(markdown)) {
            findings.add(Rules.LIMIT, location, "a sheet must not hold so many \"<\" in long paragraphs");
            throw new Abandoned();
        }
        Prose prose = Prose.read(markdown, problem -> findings.add(Rules.PROSE, location, "%s", problem));
        if (prose != null && !findings.usage().addValues(pieces(prose.inlines()))) {
            findings.add(
                    Rules.LIMIT,
                    location,
                    "a sheet with all its files must not hold more than %,d values and pieces of prose",
                    Limits.VALUES);
            throw new Abandoned();
        }
        return prose;
    }

    private static int pieces(List<Inline> inlines) {
        int pieces = inlines.size();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Emphasis emphasis) {
                pieces += pieces(emphasis.children());
            } else if (inline instanceof Inline.Strong strong) {
                pieces += pieces(strong.children());
            } else if (inline instanceof Inline.Link link) {
                pieces += pieces(link.children());
            }
        }
        return pieces;
    }

    /** Returns an id. */
    @Nullable String id(String id, Location location) {
        if (!Ids.isValid(id)) {
            findings.add(
                    Rules.INVALID_ID,
                    location,
                    "\"%s\" must be lower-case letters and digits with single hyphens between words, such as"
                            + " \"cache-aside\"",
                    id);
            return null;
        }
        return id;
    }

    /** Returns the values of a mapping as they would be in Java. */
    Map<String, @Nullable Object> settings(Mapping mapping) {
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            carried(key, entry.key(), "a key");
            settings.put(key, setting(entry.value()));
        });
        return settings;
    }

    private @Nullable Object setting(YamlNode node) {
        if (node instanceof Mapping mapping) {
            return settings(mapping);
        }
        if (node instanceof Sequence sequence) {
            List<@Nullable Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(setting(item)));
            return items;
        }
        Scalar scalar = (Scalar) node;
        return switch (scalar.type()) {
            case NULL -> null;
            case BOOLEAN -> scalar.value().equalsIgnoreCase("true");
            case INTEGER, FLOAT -> number(scalar);
            case TEXT -> carried(scalar.value(), scalar.location(), "a setting");
        };
    }

    private @Nullable BigDecimal number(Scalar scalar) {
        if (!NUMBER.matcher(scalar.value()).matches()) {
            findings.add(
                    Rules.INVALID_VALUE,
                    scalar.location(),
                    "a number must be decimal and of at most 40 digits, such as 42 or 1.5e3, not %s",
                    scalar.value());
            return null;
        }
        return new BigDecimal(scalar.value());
    }

    /** Notes that a value has another type than it must have. */
    void wrongType(YamlNode node, String name, String expected) {
        findings.add(Rules.WRONG_TYPE, node.location(), "%s must be %s, not %s", name, expected, node.describe());
    }
}
