package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Table;
import java.util.ArrayList;
import java.util.List;

/** What is around the text: page masters, the outline, running headers and footers. */
final class Furniture {

    /** The class of the markers that carry tables' titles into the running header. */
    static final String CURRENT_TABLE = "table";

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

    /** Writes a page sequence with header and footer. */
    void pages(int columns, Runnable flow) {
        fo.element("page-sequence", Style.of("master-reference", name(columns)), () -> {
            fo.element("static-content", Style.of("flow-name", "header"), this::header);
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

    /** Tells the running header that a table goes on in a new sequence of pages. */
    void continuation(Table table) {
        fo.block(Style.NONE, () -> marker(table));
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

    private void header() {
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
            set.text().prose(set.sheet().title());
            fo.element("leader", SPACE);
            fo.inline(
                    Style.of("font-weight", "bold", "color", set.theme().ink()),
                    () -> fo.element(
                            "retrieve-marker",
                            Style.of(
                                    "retrieve-class-name", CURRENT_TABLE,
                                    "retrieve-position", "first-including-carryover",
                                    "retrieve-boundary", "document")));
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
            if (set.showsPagesOfTargets()) {
                fo.text(" / ");
                fo.element("page-number-citation", Style.of("ref-id", END));
            }
        });
    }

    private List<String> imprint() {
        List<String> imprint = new ArrayList<>();
        imprint.add(set.sheet().title());
        if (set.sheet().version() != null) {
            imprint.add(set.sheet().version());
        }
        if (set.sheet().license() != null) {
            imprint.add(set.sheet().license());
        }
        return imprint;
    }

    /** Tells the running header that a table begins; belongs at the start of the block that carries its title. */
    void marker(Table table) {
        fo.element("marker", Style.of("marker-class-name", CURRENT_TABLE), () -> set.text()
                .prose(table.title()));
    }

    private static String name(int columns) {
        return "columns-" + columns;
    }
}
