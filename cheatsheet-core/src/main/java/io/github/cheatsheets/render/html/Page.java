package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Labels;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One page. No id of a sheet begins with an underscore: the page's own do. */
final class Page {

    static final String MAIN = "_main";
    static final String SYMPTOMS = "_symptoms";
    static final String INDEX = "_index";

    /** How many colours tables take in turn, so that the eye finds them again in the contents. */
    private static final int HUES = 8;

    /** From how many concepts on browsers should not lay out what is far from the window: links land less exactly then. */
    private static final int LONG = 1000;

    private final Writing writing;
    private final CheatSheet sheet;
    private final Labels labels;

    Page(Writing writing) {
        this.writing = writing;
        this.sheet = writing.sheet();
        this.labels = writing.labels();
    }

    void write(Appendable out) throws IOException {
        Markup markup = new Markup(out);
        markup.doctype();
        markup.around("html", this::root, () -> {
            markup.element("head", this::head);
            markup.around("body", body -> {}, () -> body(markup));
        });
        out.append('\n');
    }

    private void root(Element html) {
        html.attr("lang", sheet.language()).attr("dir", TextDirection.of(sheet.locale()));
        if (sheet.concepts().count() > LONG) {
            html.attr("class", "long");
        }
    }

    /** Returns the class that gives a table, its index counted from 0, its colour. */
    static String hue(int table) {
        return "hue-" + (table % HUES + 1);
    }

    private void head(Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        Assets.policy(head);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(sheet.title());
        Assets.append(head);
    }

    private void body(Markup markup) throws IOException {
        markup.element(
                "a", skip -> skip.attr("class", "skip").attr("href", "#" + MAIN).text(labels.text("skip")));
        Controls controls = new Controls(writing);
        markup.element("header", header -> {
            masthead(header.appendElement("div"));
            controls.theme(header);
        });
        markup.element("form", controls::write);
        markup.around("div", columns -> columns.attr("class", "columns"), () -> {
            markup.element("nav", new Contents(writing)::write);
            markup.around("main", main -> main.attr("id", MAIN).attr("tabindex", "-1"), () -> main(markup));
        });
    }

    private void masthead(Element parent) {
        Texts.name(parent.appendElement("h1"), sheet.title());
        if (sheet.version() != null || sheet.license() != null) {
            edition(parent.appendElement("p").attr("class", "edition"), sheet.version(), sheet.license());
        }
    }

    private void edition(Element edition, @Nullable String version, @Nullable String license) {
        if (version != null) {
            edition.appendElement("span").text(labels.text("version") + " ");
            Texts.text(edition.appendElement("bdi").attr("class", "version"), version);
        }
        if (version != null && license != null) {
            edition.appendText(" \u00B7 ");
        }
        if (license != null) {
            Texts.text(edition.appendElement("bdi").attr("class", "license"), license);
        }
    }

    private void main(Markup markup) throws IOException {
        markup.element("section", new About(writing)::write);
        if (!sheet.symptoms().isEmpty()) {
            markup.element("section", new SymptomIndex(writing)::write);
        }
        markup.element("p", this::noMatch);
        TableWriter tables = new TableWriter(writing);
        for (int i = 0; i < sheet.tables().size(); i++) {
            tables.write(markup, sheet.tables().get(i), hue(i));
        }
        markup.element("section", new ConceptIndex(writing)::write);
        markup.element("p", this::said);
    }

    private void noMatch(Element none) {
        none.attr("id", "_none").attr("hidden", true);
        none.appendElement("span").text(labels.text("no-match") + " ");
        none.appendElement("button")
                .attr("type", "button")
                .attr("class", "clear")
                .text(labels.text("clear"));
    }

    /** What the script has to say to those who don't see it. */
    private void said(Element said) {
        said.attr("id", "_said")
                .attr("class", "unseen")
                .attr("role", "status")
                .attr("data-failed", labels.text("copy-failed"));
    }

    /** Appends what a part of the page is called, and lets the part be known by it. */
    static void heading(Element section, String id, String heading) {
        section.attr("id", id).attr("aria-labelledby", id + "-heading");
        section.appendElement("h2").attr("id", id + "-heading").text(heading);
    }

    /** Appends an address that people can follow, keep and pass on. */
    static void anchor(Element parent, String id, String label) {
        parent.appendElement("a")
                .attr("class", "anchor")
                .attr("href", "#" + id)
                .attr("aria-label", label)
                .text("#");
    }

    /** Returns the query that filters the page. */
    static String query(String name, String value) {
        return "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static Stream<String> tags(CheatSheet sheet) {
        return sheet.concepts()
                .flatMap(concept -> concept.tags().stream())
                .distinct()
                .sorted();
    }
}
