package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.render.Labels;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A concept: the row of a table. */
final class ConceptWriter {

    private final Writing writing;
    private final Labels labels;
    private final ExampleWriter examples;

    ConceptWriter(Writing writing) {
        this.writing = writing;
        this.labels = writing.labels();
        this.examples = new ExampleWriter(writing);
    }

    void write(Element row, Table table, Concept concept) {
        row.attr("id", concept.id()).attr("tabindex", "-1");
        name(row.appendElement("th").attr("scope", "row"), concept);
        if (table.hasExamples()) {
            examples.write(row.appendElement("td").attr("class", "examples"), concept);
        }
        if (table.hasDescriptions()) {
            description(row.appendElement("td").attr("class", "description"), concept);
        }
    }

    private void name(Element cell, Concept concept) {
        Element line = cell.appendElement("div").attr("class", "name");
        // No heading: HTML allows none in the header of a row.
        Texts.name(line.appendElement("span").attr("class", "term"), concept.name());
        Page.anchor(line, concept.id(), labels.text("link-to", concept.name()));
        Level level = concept.level();
        if (level != null) {
            cell.appendElement("p").attr("class", "level " + level.id()).text(labels.level(level));
        }
        if (!concept.tags().isEmpty()) {
            Element tags = cell.appendElement("ul").attr("class", "tags").attr("aria-label", labels.text("tags"));
            concept.tags().forEach(tag -> Texts.link(tags.appendElement("li"), Page.query("tag", tag), tag));
        }
    }

    private void description(Element cell, Concept concept) {
        if (!concept.description().isEmpty()) {
            Element bullets = cell.appendElement("ul");
            concept.description().forEach(bullet -> Texts.prose(bullets.appendElement("li"), bullet));
        }
        Element list = cell.appendElement("dl");
        decision(list, "use", labels.useWhen(), concept.useWhen());
        decision(list, "avoid", labels.avoidWhen(), concept.avoidWhen());
        decision(list, "verify", labels.verifyBy(), concept.verifyBy());
        if (!concept.appliesTo().isEmpty()) {
            Element ranges = term(list, "versions", labels.appliesTo()).appendElement("ul");
            concept.appliesTo()
                    .forEach((product, range) -> Texts.name(ranges.appendElement("li"), product + " " + range));
        }
        if (!concept.seeAlso().isEmpty()) {
            writing.references(term(list, "also", labels.seeAlso()).appendElement("ul"), concept.seeAlso());
        }
        if (!concept.sources().isEmpty()) {
            Element sources = term(list, "sources", labels.sources()).appendElement("ul");
            concept.sources()
                    .forEach(source ->
                            Texts.link(sources.appendElement("li"), source.url().toString(), source.label()));
        }
        if (list.childrenSize() == 0) {
            list.remove();
        }
    }

    private static void decision(Element list, String kind, String label, @Nullable Prose prose) {
        if (prose != null) {
            Texts.prose(term(list, kind, label), prose);
        }
    }

    private static Element term(Element list, String kind, String label) {
        list.appendElement("dt").attr("class", kind).text(label);
        return list.appendElement("dd").attr("class", kind);
    }
}
