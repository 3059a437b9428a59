package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.render.Labels;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verification;
import java.util.List;
import org.jsoup.nodes.Element;

/** What the sheet is about, what it covers, how much of it was checked, and what its marks mean. */
final class About {

    private final CheatSheet sheet;
    private final Labels labels;
    private final Verification verification;

    About(Writing writing) {
        this.sheet = writing.sheet();
        this.labels = writing.labels();
        this.verification = writing.verification();
    }

    void write(Element section) {
        section.attr("id", "_about").attr("aria-label", labels.text("about"));
        Element intro = section.appendElement("div").attr("class", "intro");
        sheet.intro().forEach(paragraph -> Texts.prose(intro.appendElement("p"), paragraph));
        if (sheet.intro().isEmpty()) {
            intro.remove();
        }
        Element covers = section.appendElement("div").attr("class", "covers");
        covers.appendElement("h2").text(labels.text("covers"));
        counts(covers.appendElement("dl"));
        levels(covers);
        if (!verification.isEmpty()) {
            verified(covers);
        }
    }

    private void counts(Element list) {
        count(list, "tables", sheet.tables().size());
        count(list, "concepts", sheet.concepts().count());
        count(list, "examples", examples().size());
        count(
                list,
                "languages",
                examples().stream().map(Example::lang).distinct().count());
        count(list, "symptoms", sheet.symptoms().size());
    }

    private List<Example> examples() {
        return sheet.concepts().flatMap(concept -> concept.examples().stream()).toList();
    }

    private void count(Element list, String what, long count) {
        if (count > 0) {
            Element pair = list.appendElement("div");
            pair.appendElement("dt").text(labels.text(what));
            pair.appendElement("dd").text(Long.toString(count));
        }
    }

    private void levels(Element parent) {
        Element list = parent.appendElement("ul").attr("class", "levels");
        for (Level level : Level.values()) {
            long count =
                    sheet.concepts().filter(concept -> concept.level() == level).count();
            if (count > 0) {
                list.appendElement("li")
                        .appendElement("a")
                        .attr("class", "level " + level.id())
                        .attr("href", Page.query("level", level.id()))
                        .text(count + " " + labels.level(level));
            }
        }
        if (list.childrenSize() == 0) {
            list.remove();
        }
    }

    private void verified(Element parent) {
        parent.appendElement("p").attr("class", "checked").text(labels.verified(sheet, verification));
        legend(parent);
    }

    private void legend(Element parent) {
        parent.appendElement("h3").text(labels.legend());
        Element list = parent.appendElement("ul").attr("class", "legend");
        for (Strength strength : verification.strengths(sheet)) {
            Element item = list.appendElement("li");
            ExampleWriter.mark(item, strength, labels);
            item.appendText(" " + labels.meaning(strength));
        }
    }
}
