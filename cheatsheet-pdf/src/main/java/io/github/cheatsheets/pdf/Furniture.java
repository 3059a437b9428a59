package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is around the text: page masters, the outline, running headers and footers. */
final class Furniture {

    /** The class of the markers that carry tables' titles into the running header. */
    private static final String CURRENT_TABLE = "table";

    /** The id of what comes last. No id of a sheet begins with an underscore. */
    private static final String END = "_end";

    private static final Style SPACE = Style.of("leader-pattern", "space");

    private final Typesetting set;
    private final Fo fo;

    Furniture(Typesetting set) {
        this.set = set;
        this.fo = set.fo();
    }

    /** Writes page masters, named by their numbers of columns. */
    void masters(int... columnCounts) {
        fo.element("layout-master-set", Style.NONE, () -> {
            for (int columns : columnCounts) {
                master(set.geometry().withColumns(columns));
            }
        });
    }

    /** Writes the outline: tables, and in them their concepts. */
    void bookmarks() {
        fo.element("bookmark-tree", Style.NONE, () -> set.sheet()
                .tables()
                .forEach(table -> fo.element(
                        "bookmark", Style.of("internal-destination", table.id(), "starting-state", "hide"), () -> {
                            fo.element("bookmark-title", Style.NONE, () -> fo.text(table.title()));
                            table.concepts().forEach(this::bookmark);
                        })));
    }

    /**
     * Writes the pages with the tables.
     *
     * @param front writes what comes before the tables
     * @param table writes a table, or a part of one
     * @param end writes what comes after the tables
     */
    void tables(int columns, Runnable front, Consumer<Section> table, Runnable end) {
        if (!set.isLarge()) {
            pages(columns, () -> {
                front.run();
                Section.tables(set.sheet()).forEach(table);
                end.run();
            });
            return;
        }
        List<Section> parts = Section.parts(set.sheet());
        for (int i = 0; i < parts.size(); i++) {
            Section part = parts.get(i);
            Runnable before = i == 0 ? front : () -> {};
            Runnable after = i == parts.size() - 1 ? end : this::balance;
            pages(columns, part.table().title(), () -> {
                before.run();
                table.accept(part);
                after.run();
            });
        }
    }

    /** Writes pages whose header names the table that is on them. */
    void pages(int columns, Runnable flow) {
        pages(
                columns,
                () -> fo.element(
                        "retrieve-marker",
                        Style.of(
                                "retrieve-class-name", CURRENT_TABLE,
                                "retrieve-position", "first-including-carryover",
                                "retrieve-boundary", "page-sequence")),
                flow);
    }

    /** Writes pages that all have the same headline. */
    void pages(int columns, String headline, Runnable flow) {
        pages(columns, () -> set.text().prose(headline), flow);
    }

    private void pages(int columns, Runnable headline, Runnable flow) {
        fo.element("page-sequence", Style.of("master-reference", name(columns)), () -> {
            fo.element("static-content", Style.of("flow-name", "header"), () -> header(headline));
            fo.element("static-content", Style.of("flow-name", "footer"), this::footer);
            fo.element("flow", Style.of("flow-name", "text"), flow);
        });
    }

    /** Marks the end of the document, below columns of equal length. */
    void end() {
        fo.at("");
        fo.block(Style.of("id", END, "span", "all"), () -> {});
    }

    /** Makes the columns above it of equal length. */
    void balance() {
        fo.block(Style.of("span", "all"), () -> {});
    }

    private void master(Geometry page) {
        fo.element(
                "simple-page-master",
                Style.of(
                        "master-name", name(page.columns()),
                        "page-width", Paper.mm(page.width()),
                        "page-height", Paper.mm(page.height()),
                        "margin-left", Paper.mm(page.margin()),
                        "margin-right", Paper.mm(page.margin())),
                () -> {
                    fo.element(
                            "region-body",
                            Style.of(
                                    "region-name", "text",
                                    "margin-top", Paper.mm(page.header()),
                                    "margin-bottom", Paper.mm(page.footer()),
                                    "column-count", Integer.toString(page.columns()),
                                    "column-gap", Paper.mm(page.gap())));
                    fo.element(
                            "region-before",
                            Style.of(
                                    "region-name",
                                    "header",
                                    "extent",
                                    Paper.mm(page.header()),
                                    "display-align",
                                    "after"));
                    fo.element(
                            "region-after",
                            Style.of(
                                    "region-name",
                                    "footer",
                                    "extent",
                                    Paper.mm(page.footer()),
                                    "display-align",
                                    "before"));
                });
    }

    private void bookmark(Concept concept) {
        fo.element(
                "bookmark",
                Style.of("internal-destination", concept.id()),
                () -> fo.element("bookmark-title", Style.NONE, () -> fo.text(concept.name())));
    }

    private void header(Runnable headline) {
        Style style = Style.of(
                "font-size", Sizes.pt(set.sizes().small()),
                "color", set.theme().muted(),
                "text-align-last", "justify",
                "border-bottom", "0.4pt solid " + set.theme().hairline(),
                "padding-bottom", "1.5pt",
                "margin-left", "0pt",
                "margin-right", "0pt",
                "space-after", "4pt",
                "space-after.conditionality", "retain");
        fo.block(style, () -> {
            String text = set.theme().header();
            set.text().prose(text == null ? set.sheet().title() : text);
            fo.element("leader", SPACE);
            // What is retrieved is not set within a wrapper.
            fo.inline(Style.of("font-weight", "bold", "color", set.theme().ink()), headline);
        });
    }

    private void footer() {
        Style style = Style.of(
                "font-size", Sizes.pt(set.sizes().small()),
                "color", set.theme().muted(),
                "text-align-last", "justify",
                "space-before", "5pt",
                "space-before.conditionality", "retain");
        fo.block(style, () -> {
            set.text().prose(String.join(" \u00B7 ", imprint()));
            fo.element("leader", SPACE);
            set.text().prose(set.labels().page() + " ");
            fo.element("page-number", Style.NONE);
            if (!set.isLarge()) {
                fo.text(" / ");
                fo.element("page-number-citation", Style.of("ref-id", END));
            }
        });
    }

    private List<String> imprint() {
        List<String> imprint = new ArrayList<>();
        if (set.theme().footer() != null) {
            imprint.add(set.theme().footer());
        }
        imprint.add(set.sheet().title());
        if (set.sheet().version() != null) {
            imprint.add(set.sheet().version());
        }
        set.made().map(Furniture::date).ifPresent(imprint::add);
        if (set.sheet().license() != null) {
            imprint.add(set.sheet().license());
        }
        return imprint;
    }

    /** Returns the day of a moment as <a href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339</a> writes it, in UTC. */
    private static String date(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** Tells the running header that a table begins; belongs at the start of the block that carries its title. */
    void marker(Table table) {
        if (!set.isLarge()) {
            // A marker holds the pages before it in memory.
            fo.element("marker", Style.of("marker-class-name", CURRENT_TABLE), () -> set.text()
                    .prose(table.title()));
        }
    }

    private static String name(int columns) {
        return "columns-" + columns;
    }
}
