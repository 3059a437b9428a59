package io.github.cheatsheets.render.html;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.Labels;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet as one self-contained page of <a href="https://html.spec.whatwg.org/">HTML</a>: no script, nothing loaded
 * from elsewhere. Each table and concept has its id as anchor. jsoup's tree writes the markup, so that text is text.
 */
public final class HtmlRenderer implements Renderer {

    /** Made by {@link java.util.ServiceLoader}. */
    public HtmlRenderer() {}

    @Override
    public String engine() {
        return BUILTIN;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.HTML);
    }

    @Override
    public List<Finding> render(RenderRequest request, OutputStream out) throws IOException {
        out.write(new Page(request.sheet()).write().getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private static final class Page {

        /** No id of a sheet begins with an underscore, so that this anchor is nobody else's. */
        private static final String SYMPTOMS_ID = "_symptoms";

        // The embeddings, overrides and isolates of UAX 9, section 2.
        private static final Pattern BIDI_CONTROL = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

        private final CheatSheet sheet;
        private final Labels labels;
        private final Map<String, String> conceptNames;

        Page(CheatSheet sheet) {
            this.sheet = sheet;
            this.labels = Labels.of(sheet);
            this.conceptNames = sheet.concepts().collect(Collectors.toMap(Concept::id, Concept::name));
        }

        String write() {
            Document document = new Document("");
            document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
            document.appendChild(new DocumentType("html", "", ""));
            Element html = document.appendElement("html").attr("lang", sheet.language());
            head(html.appendElement("head"));
            Element main = html.appendElement("body").appendElement("main");
            main.appendElement("h1").text(sheet.title());
            sheet.intro().forEach(paragraph -> prose(main.appendElement("p"), paragraph));
            contents(main);
            sheet.tables().forEach(table -> table(main, table));
            if (!sheet.symptoms().isEmpty()) {
                symptoms(main);
            }
            return document.outerHtml() + "\n";
        }

        private void head(Element head) {
            head.appendElement("meta").attr("charset", "utf-8");
            head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
            head.appendElement("title").text(sheet.title());
            head.appendElement("style").appendChild(new DataNode(stylesheet()));
        }

        private void contents(Element main) {
            Element list = main.appendElement("nav").appendElement("ul");
            sheet.tables().forEach(table -> link(list.appendElement("li"), "#" + table.id(), table.title()));
        }

        private void table(Element main, Table table) {
            Element section = main.appendElement("section").attr("id", table.id());
            section.appendElement("h2").text(table.title());
            Prose purpose = table.purpose();
            if (purpose != null) {
                prose(section.appendElement("p"), purpose);
            }
            Element grid = section.appendElement("table");
            Element header = grid.appendElement("thead").appendElement("tr");
            header(header, table.columns().name());
            if (table.hasExamples()) {
                header(header, table.columns().example());
            }
            if (table.hasDescriptions()) {
                header(header, table.columns().description());
            }
            Element body = grid.appendElement("tbody");
            table.concepts().forEach(concept -> row(body, table, concept));
        }

        private static void header(Element row, String heading) {
            row.appendElement("th").attr("scope", "col").text(heading);
        }

        private void row(Element body, Table table, Concept concept) {
            Element row = body.appendElement("tr").attr("id", concept.id());
            Element name = row.appendElement("th").attr("scope", "row");
            link(name, "#" + concept.id(), concept.name());
            if (concept.level() != null) {
                name.appendElement("p").attr("class", "level").text(labels.level(concept.level()));
            }
            if (table.hasExamples()) {
                Element cell = row.appendElement("td");
                concept.examples().forEach(example -> example(cell, example));
            }
            if (table.hasDescriptions()) {
                description(row.appendElement("td"), concept);
            }
        }

        private static void example(Element cell, Example example) {
            Element figure = cell.appendElement("figure");
            if (example.title() != null) {
                figure.appendElement("figcaption").text(example.title());
            }
            figure.appendElement("pre")
                    .appendElement("code")
                    .attr("class", "language-" + example.lang())
                    .appendChildren(visible(example.code()));
        }

        private void description(Element cell, Concept concept) {
            if (!concept.description().isEmpty()) {
                Element list = cell.appendElement("ul");
                concept.description().forEach(bullet -> prose(list.appendElement("li"), bullet));
            }
            if (concept.isDescribed()) {
                Element list = cell.appendElement("dl");
                decision(list, labels.useWhen(), concept.useWhen());
                decision(list, labels.avoidWhen(), concept.avoidWhen());
                decision(list, labels.verifyBy(), concept.verifyBy());
                if (!concept.appliesTo().isEmpty()) {
                    Element ranges = term(list, labels.appliesTo()).appendElement("ul");
                    concept.appliesTo().forEach((product, range) -> ranges.appendElement("li")
                            .text(product + " " + range));
                }
                if (!concept.seeAlso().isEmpty()) {
                    references(term(list, labels.seeAlso()).appendElement("ul"), concept.seeAlso());
                }
                if (!concept.sources().isEmpty()) {
                    Element sources = term(list, labels.sources()).appendElement("ul");
                    concept.sources().forEach(source -> source(sources.appendElement("li"), source));
                }
                if (list.childrenSize() == 0) {
                    list.remove();
                }
            }
        }

        private static void decision(Element list, String label, @Nullable Prose prose) {
            if (prose != null) {
                prose(term(list, label), prose);
            }
        }

        private static Element term(Element list, String label) {
            list.appendElement("dt").text(label);
            return list.appendElement("dd");
        }

        private void references(Element list, List<String> concepts) {
            concepts.forEach(id -> link(list.appendElement("li"), "#" + id, conceptNames.getOrDefault(id, id)));
        }

        private static void source(Element item, Source source) {
            link(item, source.url().toString(), source.label());
        }

        private void symptoms(Element main) {
            Element section = main.appendElement("section").attr("id", SYMPTOMS_ID);
            section.appendElement("h2").text(labels.symptoms());
            Element list = section.appendElement("dl");
            sheet.symptoms().forEach(symptom -> {
                Element concepts = term(list, symptom.text()).appendElement("ul");
                references(concepts, symptom.concepts());
            });
        }

        private static void link(Element parent, String target, String text) {
            parent.appendElement("a").attr("href", target).text(text);
        }

        private static void prose(Element parent, Prose prose) {
            inlines(parent, prose.inlines());
        }

        private static void inlines(Element parent, List<Inline> inlines) {
            for (Inline inline : inlines) {
                if (inline instanceof Inline.Text text) {
                    parent.appendChildren(visible(text.text()));
                } else if (inline instanceof Inline.Code code) {
                    parent.appendElement("code").appendChildren(visible(code.text()));
                } else if (inline instanceof Inline.Emphasis emphasis) {
                    inlines(parent.appendElement("em"), emphasis.children());
                } else if (inline instanceof Inline.Strong strong) {
                    inlines(parent.appendElement("strong"), strong.children());
                } else if (inline instanceof Inline.Link link) {
                    inlines(parent.appendElement("a").attr("href", link.target()), link.children());
                }
            }
        }

        /** Shows characters that would change the direction of what is read, and keeps their effect to themselves. */
        private static List<Node> visible(String text) {
            List<Node> nodes = new ArrayList<>();
            Matcher control = BIDI_CONTROL.matcher(text);
            int start = 0;
            while (control.find()) {
                nodes.add(new TextNode(text.substring(start, control.start())));
                nodes.add(new Element("span")
                        .attr("class", "bidi")
                        .attr("data-control", String.format(Locale.ROOT, "U+%04X", text.codePointAt(control.start())))
                        .appendText(control.group()));
                start = control.end();
            }
            nodes.add(new TextNode(text.substring(start)));
            return nodes;
        }

        private static String stylesheet() {
            try (InputStream in = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream("sheet.css"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
