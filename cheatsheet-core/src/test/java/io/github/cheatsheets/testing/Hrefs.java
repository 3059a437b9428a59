package io.github.cheatsheets.testing;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the links of a sheet lead, in the order of AsciiDoc and Markdown. */
public final class Hrefs {

    private Hrefs() {}

    /** Returns the targets of all links that a rendering has, and no others. */
    public static List<String> of(CheatSheet sheet) {
        List<String> targets = new ArrayList<>();
        sheet.intro().forEach(paragraph -> add(paragraph, targets));
        for (Table table : sheet.tables()) {
            Stream.ofNullable(table.purpose()).forEach(prose -> add(prose, targets));
            table.concepts().forEach(concept -> add(concept, targets));
        }
        sheet.symptoms().forEach(symptom -> symptom.concepts().forEach(id -> targets.add("#" + id)));
        return targets;
    }

    private static void add(Concept concept, List<String> targets) {
        concept.description().forEach(bullet -> add(bullet, targets));
        Stream.of(concept.useWhen(), concept.avoidWhen(), concept.verifyBy())
                .flatMap(Stream::ofNullable)
                .forEach(prose -> add(prose, targets));
        concept.seeAlso().forEach(id -> targets.add("#" + id));
        concept.sources().forEach(source -> targets.add(source.url().toString()));
    }

    private static void add(Prose prose, List<String> targets) {
        add(prose.inlines(), targets);
    }

    private static void add(List<Inline> inlines, List<String> targets) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Emphasis emphasis) {
                add(emphasis.children(), targets);
            } else if (inline instanceof Inline.Strong strong) {
                add(strong.children(), targets);
            } else if (inline instanceof Inline.Link link) {
                targets.add(link.target());
            }
        }
    }
}
