package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.Concept;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** All concepts in alphabetical order. */
final class ConceptIndex {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What names that begin with no letter stand under. */
    private static final String NO_LETTER = "#";

    private final Writing writing;

    ConceptIndex(Writing writing) {
        this.writing = writing;
    }

    void write(Element section) {
        Page.heading(section, Page.INDEX, writing.labels().index());
        Element index = section.appendElement("div").attr("class", "index");
        byLetter().forEach((letter, entries) -> {
            index.appendElement("h3").text(letter);
            writing.references(
                    index.appendElement("ul"),
                    entries.stream().map(entry -> entry.concept().id()).toList());
        });
    }

    private SortedMap<String, List<Entry>> byLetter() {
        return writing.sheet()
                .concepts()
                .map(concept -> new Entry(folded(concept.name()), concept))
                .sorted(Comparator.comparing(Entry::folded)
                        .thenComparing(entry -> entry.concept().name())
                        .thenComparing(entry -> entry.concept().id()))
                .collect(Collectors.groupingBy(Entry::letter, TreeMap::new, Collectors.toList()));
    }

    private record Entry(String folded, Concept concept) {

        String letter() {
            int first = folded.codePointAt(0);
            return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : NO_LETTER;
        }
    }

    // Not a Collator: its rules change with the JDK, and so would the bytes.
    private static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return (plain.isEmpty() ? name : plain).toLowerCase(Locale.ROOT);
    }
}
