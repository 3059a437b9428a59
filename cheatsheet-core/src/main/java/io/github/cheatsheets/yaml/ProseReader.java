package io.github.cheatsheets.yaml;

import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.model.CanonicalText;
import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads prose, and notes where its links lead. */
final class ProseReader {

    private static final Pattern LINE_OF_PROSE_END = Pattern.compile("\\r\\n?|\\n");

    private final References references;

    ProseReader(References references) {
        this.references = references;
    }

    /** Returns the prose of a field, or null if it has none that could be used. */
    @Nullable Prose line(Fields fields, String key) {
        Prose prose = fields.prose(key);
        return prose == null ? null : linked(prose, fields.location(key));
    }

    /** Returns the prose of each item of a field. */
    List<Prose> items(Fields fields, String key) {
        List<Prose> items = fields.proses(key);
        items.forEach(item -> linked(item, fields.location(key)));
        return items;
    }

    /** Returns what stands between the blank lines of a field. */
    List<Prose> paragraphs(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null) {
            return List.of();
        }
        if (CanonicalText.inline(text).isEmpty()) {
            fields.refuse(Rules.INVALID_VALUE, key, "\"%s\" must not be blank", key);
            return List.of();
        }
        List<Prose> paragraphs = new ArrayList<>();
        for (String paragraph : paragraphs(text)) {
            Prose prose = fields.paragraph(paragraph, fields.location(key));
            if (prose != null) {
                paragraphs.add(linked(prose, fields.location(key)));
            }
        }
        return paragraphs;
    }

    /** Returns what stands between blank lines. */
    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringJoiner paragraph = new StringJoiner("\n");
        // The last paragraph ends at a blank line too.
        for (String line : LINE_OF_PROSE_END.split(text + "\n\n", -1)) {
            if (!CanonicalText.inline(line).isEmpty()) {
                paragraph.add(line);
            } else if (paragraph.length() > 0) {
                paragraphs.add(paragraph.toString());
                paragraph = new StringJoiner("\n");
            }
        }
        return paragraphs;
    }

    /** Notes where the links of prose lead, and returns the prose. */
    private Prose linked(Prose prose, Location location) {
        link(prose.inlines(), location);
        return prose;
    }

    private void link(List<Inline> inlines, Location location) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link && link.target().startsWith("#")) {
                references.mentionAnchor(link.target().substring(1), location);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                link(emphasis.children(), location);
            } else if (inline instanceof Inline.Strong strong) {
                link(strong.children(), location);
            }
        }
    }
}
