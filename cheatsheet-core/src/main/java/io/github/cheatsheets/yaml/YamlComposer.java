package io.github.cheatsheets.yaml;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.yaml.YamlNode.Entry;
import io.github.cheatsheets.yaml.YamlNode.Mapping;
import io.github.cheatsheets.yaml.YamlNode.Scalar;
import io.github.cheatsheets.yaml.YamlNode.ScalarType;
import io.github.cheatsheets.yaml.YamlNode.Sequence;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Composes the nodes of one YAML document from the parser's events, so that every limit holds before memory is spent, and
 * no tag constructs anything.
 */
final class YamlComposer {

    private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();
    private static final Map<Tag, ScalarType> TYPES = Map.of(
            Tag.NULL, ScalarType.NULL,
            Tag.BOOL, ScalarType.BOOLEAN,
            Tag.INT, ScalarType.INTEGER,
            Tag.FLOAT, ScalarType.FLOAT);

    private final String file;
    private final Findings findings;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int aliasedNodes;
    private long characters;
    private long aliasedCharacters;

    /** What is composed. */
    private String text = "";

    /** An index in the text, and how many code points stand before it. */
    private int offset;

    private int codePoints;

    /** Where the last event began. */
    private Location last;

    private YamlComposer(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.last = Location.of(file);
    }

    /** A node that an alias can stand for, with the number of nodes and characters in it. */
    private record Anchored(YamlNode node, int nodes, long characters) {}

    /** Returns the document, or null if there is none that could be used; then findings say why. */
    static @Nullable YamlNode compose(String file, byte[] bytes, Findings findings) {
        YamlComposer composer = new YamlComposer(file, findings);
        String text = composer.decode(bytes);
        if (text == null || composer.hasEndlessLine(text)) {
            return null;
        }
        try {
            composer.text = text;
            return composer.document();
        } catch (Abandoned e) {
            return null;
        } catch (MarkedYamlEngineException e) {
            Location location = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(composer::locate)
                    .orElse(Location.of(file));
            findings.add(Rules.SYNTAX, location, "%s", sentence(e));
            return null;
        } catch (ReaderException e) {
            findings.add(
                    Rules.CHARACTER,
                    composer.locate(text, text.offsetByCodePoints(0, Math.min(e.getPosition(), length(text)))),
                    "a YAML file must not hold the character U+%04X; write it as an escape in double quotes, or leave"
                            + " it out",
                    e.getCodePoint());
            return null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The scanner lets these out of an escape that the file ends in; found by fuzzing.
            findings.add(
                    Rules.SYNTAX,
                    composer.last,
                    "after this place, an escape in double quotes has not all its digits (%s)",
                    String.valueOf(e.getMessage()));
            return null;
        } catch (YamlEngineException e) {
            findings.add(Rules.SYNTAX, Location.of(file), "%s", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String sentence(MarkedYamlEngineException e) {
        String context = e.getContext();
        return context == null || context.isBlank() ? e.getProblem() : context + ", " + e.getProblem();
    }

    private @Nullable String decode(byte[] bytes) {
        if (bytes.length > Limits.YAML_BYTES) {
            findings.add(Rules.LIMIT, Location.of(file), "a file must not be larger than %,d bytes", Limits.YAML_BYTES);
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            findings.add(
                    Rules.FILE,
                    locate(text, text.length()),
                    "a sheet must be UTF-8; the byte 0x%02X does not belong there",
                    bytes[in.position()]);
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Returns whether a line is longer than allowed; then a finding says so. */
    private boolean hasEndlessLine(String text) {
        int line = 1;
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end - start > Limits.LINE_CHARACTERS) {
                findings.add(
                        Rules.LIMIT,
                        new Location(file, line, 1),
                        "a line must not be longer than %,d characters; this one has %,d",
                        Limits.LINE_CHARACTERS,
                        end - start);
                return true;
            }
            line++;
            start = end + 1;
        }
        return false;
    }

    private YamlNode document() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Limits.YAML_BYTES)
                .setUseMarks(true)
                .build();
        Iterator<Event> events = new Parse(settings).parseString(text).iterator();
        YamlNode document = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart && document != null) {
                throw abandon(Rules.SYNTAX, event, "a file must hold one document; a second one starts here");
            }
            if (event instanceof NodeEvent node) {
                document = node(node, events, 1);
            }
        }
        if (document == null) {
            findings.add(Rules.SYNTAX, Location.of(file), "the file must not be empty");
            throw new Abandoned();
        }
        return document;
    }

    private YamlNode node(NodeEvent event, Iterator<Event> events, int depth) {
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        if (depth > Limits.DEPTH) {
            throw abandon(Rules.LIMIT, event, "values must not be nested deeper than %d", Limits.DEPTH);
        }
        int before = findings.usage().values();
        long charactersBefore = characters;
        if (!findings.usage().addValues(1)) {
            throw abandon(
                    Rules.LIMIT, event, "a sheet with all its files must not hold more than %,d values", Limits.VALUES);
        }
        last = locate(event);
        YamlNode node = event instanceof ScalarEvent scalar
                ? scalar(scalar)
                : collection((CollectionStartEvent) event, events, depth);
        event.getAnchor()
                .ifPresent(anchor -> anchors.put(
                        anchor, new Anchored(node, findings.usage().values() - before, characters - charactersBefore)));
        return node;
    }

    private YamlNode aliased(AliasEvent alias) {
        Anchored anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            throw abandon(Rules.SYNTAX, alias, "the alias *%s must stand after its anchor", alias.getAlias());
        }
        aliasedNodes += anchored.nodes();
        findings.usage().addValues(anchored.nodes());
        aliasedCharacters += anchored.characters();
        characters += anchored.characters();
        if (aliasedCharacters > Limits.ALIASED_CHARACTERS) {
            throw abandon(
                    Rules.LIMIT, alias, "aliases must not add more than %,d characters", Limits.ALIASED_CHARACTERS);
        }
        if (aliasedNodes > Limits.ALIASED_NODES) {
            throw abandon(Rules.LIMIT, alias, "aliases must not add more than %,d values", Limits.ALIASED_NODES);
        }
        return anchored.node();
    }

    private YamlNode scalar(ScalarEvent event) {
        String value = event.getValue();
        refuseTag(event, event.getTag());
        characters += value.length();
        if (value.length() > Limits.SCALAR_CHARACTERS) {
            findings.add(
                    Rules.LIMIT,
                    locate(event),
                    "a value must not be longer than %,d characters; this one has %,d",
                    Limits.SCALAR_CHARACTERS,
                    value.length());
        }
        ScalarType type =
                event.isPlain() ? TYPES.getOrDefault(RESOLVER.resolve(value, true), ScalarType.TEXT) : ScalarType.TEXT;
        return new Scalar(locate(event), value, type, ScalarLines.of(event, () -> source(event)));
    }

    /** Returns what stands in the file for an event. */
    private String source(Event event) {
        int start = offset(event.getStartMark().orElseThrow());
        return text.substring(start, offset(event.getEndMark().orElseThrow()));
    }

    /** Returns the index in the text of a mark, which counts code points: from the last one on, as marks come in order. */
    private int offset(Mark mark) {
        offset = text.offsetByCodePoints(offset, mark.getIndex() - codePoints);
        codePoints = mark.getIndex();
        return offset;
    }

    private YamlNode collection(CollectionStartEvent event, Iterator<Event> events, int depth) {
        refuseTag(event, event.getTag());
        return event.getEventId() == Event.ID.SequenceStart
                ? sequence(locate(event), events, depth)
                : mapping(locate(event), events, depth);
    }

    private Sequence sequence(Location location, Iterator<Event> events, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node((NodeEvent) event, events, depth + 1));
        }
        return new Sequence(location, items);
    }

    private Mapping mapping(Location location, Iterator<Event> events, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node((NodeEvent) event, events, depth + 1);
            YamlNode value = node((NodeEvent) events.next(), events, depth + 1);
            Location at = locate(event);
            if (!(key instanceof Scalar scalar)) {
                findings.add(Rules.WRONG_TYPE, at, "a key must be text, not %s", key.describe());
            } else if (entries.containsKey(scalar.value())) {
                int first = entries.get(scalar.value()).key().line();
                findings.add(Rules.DUPLICATE_KEY, at, "\"%s\" stands already at line %d", scalar.value(), first);
            } else {
                entries.put(scalar.value(), new Entry(at, value));
            }
        }
        return new Mapping(location, entries);
    }

    private void refuseTag(Event event, Optional<String> tag) {
        tag.ifPresent(name -> findings.add(Rules.SYNTAX, locate(event), "a value must have no tag such as %s", name));
    }

    @FormatMethod
    private Abandoned abandon(Rule rule, Event at, @FormatString String message, Object... arguments) {
        findings.add(rule, locate(at), message, arguments);
        return new Abandoned();
    }

    private Location locate(Event event) {
        return event.getStartMark().map(this::locate).orElse(Location.of(file));
    }

    private Location locate(Mark mark) {
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Location locate(String text, int index) {
        String before = text.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Location(file, line, length(before.substring(before.lastIndexOf('\n') + 1)) + 1);
    }
}
