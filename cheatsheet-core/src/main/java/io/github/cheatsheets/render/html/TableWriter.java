package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table: what it is for, its headings, and a row for each concept. */
final class TableWriter {

    /** How many rows stand in one group: those that a browser lays out together when a long page is scrolled. */
    private static final int GROUP = 20;

    private final Writing writing;
    private final ConceptWriter concepts;

    TableWriter(Writing writing) {
        this.writing = writing;
        this.concepts = new ConceptWriter(writing);
    }

    void write(Markup markup, Table table, String hue) throws IOException {
        String heading = table.id() + "_heading";
        markup.around(
                "section",
                section -> section.attr("id", table.id())
                        .attr("class", "concepts " + hue)
                        .attr("aria-labelledby", heading),
                () -> {
                    markup.element("div", band -> band(band, table, heading));
                    Prose purpose = table.purpose();
                    if (purpose != null) {
                        markup.element("p", paragraph -> Texts.prose(paragraph.attr("class", "purpose"), purpose));
                    }
                    markup.around("table", grid -> columns(grid, table, heading), () -> rows(markup, table));
                });
    }

    private void band(Element band, Table table, String heading) {
        band.attr("class", "band");
        Texts.name(band.appendElement("h2").attr("id", heading), table.title());
        Page.anchor(band, table.id(), writing.labels().text("link-to", table.title()));
    }

    /** Lets the style know which columns there are. */
    private static void columns(Element grid, Table table, String heading) {
        grid.attr("aria-labelledby", heading);
        if (table.hasExamples()) {
            grid.addClass("with-examples");
        }
        if (table.hasDescriptions()) {
            grid.addClass("with-descriptions");
        }
    }

    private void rows(Markup markup, Table table) throws IOException {
        markup.element("thead", head -> headings(head.appendElement("tr"), table));
        List<Concept> all = table.concepts();
        for (int start = 0; start < all.size(); start += GROUP) {
            List<Concept> group = all.subList(start, Math.min(start + GROUP, all.size()));
            markup.around("tbody", body -> {}, () -> {
                for (Concept concept : group) {
                    markup.element("tr", row -> concepts.write(row, table, concept));
                }
            });
        }
    }

    private static void headings(Element row, Table table) {
        heading(row, table.columns().name());
        if (table.hasExamples()) {
            heading(row, table.columns().example());
        }
        if (table.hasDescriptions()) {
            heading(row, table.columns().description());
        }
    }

    private static void heading(Element row, String heading) {
        Texts.name(row.appendElement("th").attr("scope", "col"), heading);
    }
}
