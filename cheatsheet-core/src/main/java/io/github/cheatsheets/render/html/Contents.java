package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.render.Labels;
import org.jsoup.nodes.Element;

/** The list of tables, with how many concepts each holds. */
final class Contents {

    private final CheatSheet sheet;
    private final Labels labels;

    Contents(Writing writing) {
        this.sheet = writing.sheet();
        this.labels = writing.labels();
    }

    void write(Element nav) {
        Page.heading(nav, "_contents", labels.contents());
        if (!sheet.symptoms().isEmpty()) {
            Texts.link(nav.appendElement("p"), "#" + Page.SYMPTOMS, labels.symptoms());
        }
        Element list = nav.appendElement("ol");
        for (int i = 0; i < sheet.tables().size(); i++) {
            Table table = sheet.tables().get(i);
            Element item = list.appendElement("li").attr("class", Page.hue(i));
            Texts.link(item, "#" + table.id(), table.title());
            item.appendElement("span")
                    .attr("class", "count")
                    .text(Integer.toString(table.concepts().size()));
        }
        Texts.link(nav.appendElement("p"), "#" + Page.INDEX, labels.index());
    }
}
