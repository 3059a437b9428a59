package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.render.Labels;
import java.util.List;
import org.jsoup.nodes.Element;

/** What people find concepts with. Hidden until the script is there, as nothing of it works without. */
final class Controls {

    private static final String HITS = "_hits";

    private final CheatSheet sheet;
    private final Labels labels;

    Controls(Writing writing) {
        this.sheet = writing.sheet();
        this.labels = writing.labels();
    }

    void write(Element form) {
        form.attr("id", "_find")
                .attr("role", "search")
                .attr("autocomplete", "off")
                .attr("hidden", true);
        search(form.appendElement("div").attr("class", "query"));
        levels(form);
        tags(form);
        symptoms(form);
        form.appendElement("button")
                .attr("type", "button")
                .attr("class", "clear")
                .text(labels.text("clear"));
        form.appendElement("output")
                .attr("id", "_count")
                .attr("for", "_q")
                .attr("data-all", labels.text("concepts-count"))
                .attr("data-some", labels.text("concepts-found"));
    }

    private void search(Element query) {
        query.appendElement("label").attr("for", "_q").attr("class", "unseen").text(labels.text("search"));
        query.appendElement("input")
                .attr("id", "_q")
                .attr("type", "text")
                .attr("role", "combobox")
                .attr("inputmode", "search")
                .attr("enterkeyhint", "search")
                .attr("spellcheck", "false")
                .attr("placeholder", labels.text("search"))
                .attr("aria-expanded", "false")
                .attr("aria-autocomplete", "list")
                .attr("aria-controls", HITS);
        query.appendElement("kbd").attr("aria-hidden", "true").text("/");
        query.appendElement("ul")
                .attr("id", HITS)
                .attr("role", "listbox")
                .attr("aria-label", labels.text("best-matches"))
                .attr("hidden", true);
    }

    private void levels(Element form) {
        List<Level> levels = List.of(Level.values()).stream()
                .filter(level -> sheet.concepts().anyMatch(concept -> concept.level() == level))
                .toList();
        if (!levels.isEmpty()) {
            Element select =
                    select(form.appendElement("label"), "level", labels.text("level"), labels.text("any-level"));
            levels.forEach(level -> option(select, level.id(), labels.level(level)));
        }
    }

    private void tags(Element form) {
        List<String> tags = Page.tags(sheet).toList();
        if (!tags.isEmpty()) {
            Element select = select(form.appendElement("label"), "tag", labels.text("tag"), labels.text("any-tag"));
            tags.forEach(tag -> option(select, tag, tag));
        }
    }

    private void symptoms(Element form) {
        if (!sheet.symptoms().isEmpty()) {
            Element select =
                    select(form.appendElement("label"), "symptom", labels.text("symptom"), labels.text("any-symptom"));
            sheet.symptoms().forEach(symptom -> option(select, symptom.id(), symptom.text()));
        }
    }

    /** Appends the choice of colours. */
    void theme(Element header) {
        Element select = select(
                header.appendElement("label").attr("hidden", true),
                "theme",
                labels.text("theme"),
                labels.text("theme.system"));
        option(select, "light", labels.text("theme.light"));
        option(select, "dark", labels.text("theme.dark"));
    }

    /** Appends a choice whose first option, with the empty value, stands for no wish. */
    private static Element select(Element label, String name, String words, String none) {
        label.appendElement("span").attr("class", "unseen").text(words);
        Element select = label.appendElement("select").attr("id", "_" + name);
        option(select, "", none);
        return select;
    }

    private static void option(Element select, String value, String text) {
        select.appendElement("option").attr("value", value).attr("dir", "auto").text(text);
    }
}
