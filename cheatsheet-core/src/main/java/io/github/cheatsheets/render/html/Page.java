package io.github.cheatsheets.render.html;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Labels;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** One page. jsoup's tree writes the markup, so that text is text. No id of a sheet begins with an underscore: the page's own do. */
final class Page {

    static final String MAIN = "_main";
    static final String SYMPTOMS = "_symptoms";
    static final String INDEX = "_index";

    /** How many colours tables take in turn, so that the eye finds them again in the contents. */
    private static final int HUES = 8;

    private final Writing writing;
    private final CheatSheet sheet;
    private final Labels labels;

    Page(Writing writing) {
        this.writing = writing;
        this.sheet = writing.sheet();
        this.labels = writing.labels();
    }

    String write() {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html")
                .attr("lang", sheet.language())
                .attr("dir", TextDirection.of(sheet.locale()));
        head(html.appendElement("head"));
        body(html.appendElement("body"));
        return document.outerHtml() + "\n";
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

    private void body(Element body) {
        body.appendElement("a").attr("class", "skip").attr("href", "#" + MAIN).text(labels.text("skip"));
        Controls controls = new Controls(writing);
        Element header = body.appendElement("header");
        masthead(header.appendElement("div"));
        controls.theme(header);
        controls.write(body);
        Element columns = body.appendElement("div").attr("class", "columns");
        new Contents(writing).write(columns.appendElement("nav"));
        main(columns.appendElement("main").attr("id", MAIN).attr("tabindex", "-1"));
    }

    private void masthead(Element parent) {
        Texts.name(parent.appendElement("h1"), sheet.title());
        Element edition = parent.appendElement("p").attr("class", "edition");
        String version = sheet.version();
        if (version != null) {
            edition.appendElement("span").text(labels.text("version") + " ");
            Texts.text(edition.appendElement("bdi").attr("class", "version"), version);
        }
        String license = sheet.license();
        if (license != null) {
            Texts.text(edition.appendElement("bdi").attr("class", "license"), license);
        }
        if (edition.childNodeSize() == 0) {
            edition.remove();
        }
    }

    private void main(Element main) {
        new About(writing).write(main.appendElement("section"));
        if (!sheet.symptoms().isEmpty()) {
            new SymptomIndex(writing).write(main.appendElement("section"));
        }
        Element none = main.appendElement("p").attr("id", "_none").attr("hidden", true);
        none.appendElement("span").text(labels.text("no-match") + " ");
        none.appendElement("button")
                .attr("type", "button")
                .attr("class", "clear")
                .text(labels.text("clear"));
        TableWriter tables = new TableWriter(writing);
        for (int i = 0; i < sheet.tables().size(); i++) {
            tables.write(
                    main.appendElement("section").attr("class", "concepts " + hue(i)),
                    sheet.tables().get(i));
        }
        new ConceptIndex(writing).write(main.appendElement("section"));
        // What the script has to say to those who don't see it.
        main.appendElement("p")
                .attr("id", "_said")
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
