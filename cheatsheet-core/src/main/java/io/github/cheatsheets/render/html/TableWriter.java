package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import org.jsoup.nodes.Element;

/** A table: what it is for, its headings, and a row for each concept. */
final class TableWriter {

    private final Writing writing;
    private final ConceptWriter concepts;

    TableWriter(Writing writing) {
        this.writing = writing;
        this.concepts = new ConceptWriter(writing);
    }

    void write(Element section, Table table) {
        String heading = table.id() + "_heading";
        section.attr("id", table.id()).attr("aria-labelledby", heading);
        Element title = section.appendElement("div").attr("class", "band");
        Texts.name(title.appendElement("h2").attr("id", heading), table.title());
        Page.anchor(title, table.id(), writing.labels().text("link-to", table.title()));
        Prose purpose = table.purpose();
        if (purpose != null) {
            Texts.prose(section.appendElement("p").attr("class", "purpose"), purpose);
        }
        Element grid = section.appendElement("table").attr("aria-labelledby", heading);
        Element headings = grid.appendElement("thead").appendElement("tr");
        heading(headings, table.columns().name());
        if (table.hasExamples()) {
            grid.addClass("with-examples");
            heading(headings, table.columns().example());
        }
        if (table.hasDescriptions()) {
            grid.addClass("with-descriptions");
            heading(headings, table.columns().description());
        }
        Element body = grid.appendElement("tbody");
        table.concepts().forEach(concept -> concepts.write(body.appendElement("tr"), table, concept));
    }

    private static void heading(Element row, String heading) {
        Texts.name(row.appendElement("th").attr("scope", "col"), heading);
    }
}
