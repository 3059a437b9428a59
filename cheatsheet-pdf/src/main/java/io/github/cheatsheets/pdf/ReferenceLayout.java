package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Upright pages with the classic tables of name, example and description, contents, and an index of concepts. */
final class ReferenceLayout implements Layout {

    private static final int INDEX_COLUMNS = 3;

    @Override
    public String id() {
        return "reference";
    }

    @Override
    public CheatSheet selection(CheatSheet sheet) {
        return sheet;
    }

    @Override
    public Geometry geometry(Paper paper, OptionalInt columns) {
        return Geometry.portrait(paper, 1);
    }

    @Override
    public Sizes sizes() {
        return new Sizes(24, 12, 9, 8, 6.8, 7);
    }

    @Override
    public double smallestBody() {
        return 8;
    }

    @Override
    public OptionalInt maxPages() {
        return OptionalInt.empty();
    }

    @Override
    public void write(Typesetting set) {
        Furniture furniture = new Furniture(set);
        furniture.masters(1, INDEX_COLUMNS);
        furniture.bookmarks();
        ConceptParts parts = new ConceptParts(set);
        furniture.tables(
                1,
                new FrontMatter(set, parts)::write,
                section -> new Grid(set, parts, set.theme().hue(section.index()), section.table())
                        .write(section, furniture),
                furniture::balance);
        furniture.pages(INDEX_COLUMNS, set.labels().index(), () -> {
            index(set);
            furniture.end();
        });
    }

    private static void index(Typesetting set) {
        Fo fo = set.fo();
        fo.at("");
        fo.block(
                Style.of(
                        "role", "H2",
                        "span", "all",
                        "font-size", Sizes.pt(set.sizes().band()),
                        "font-weight", "bold",
                        "space-after", "4pt"),
                () -> set.text().prose(set.labels().index()));
        List<Concept> sorted = set.sheet()
                .concepts()
                .sorted(Comparator.comparing((Concept concept) -> concept.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Concept::id))
                .toList();
        fo.block(Style.of("role", "Index"), () -> sorted.forEach(concept -> entry(set, concept)));
    }

    private static void entry(Typesetting set, Concept concept) {
        Fo fo = set.fo();
        Style style =
                Style.of("text-align-last", "justify", "space-before", "1pt", "keep-together.within-column", "always");
        fo.block(style, () -> set.prose().link("#" + concept.id(), concept.name(), () -> {
            set.prose().plain(concept.name());
            fo.element(
                    "leader",
                    Style.of(
                            "leader-pattern",
                            "dots",
                            "leader-length.optimum",
                            "100%",
                            "color",
                            set.theme().muted()));
            fo.element("page-number-citation", Style.of("ref-id", concept.id()));
        }));
    }

    /** One table. */
    private record Grid(Typesetting set, ConceptParts parts, Hue hue, Table table) {

        private static final double NAME_SHARE = 0.16;
        private static final double EXAMPLE_SHARE = 0.42;
        private static final double CELL_PADDING = 3;
        private static final Style CELL = Style.of("padding", "3pt " + Sizes.pt(CELL_PADDING));
        private static final Style SOURCES = Style.of("padding", "0pt " + Sizes.pt(CELL_PADDING) + " 3pt");

        void write(Section section, Furniture furniture) {
            Fo fo = set.fo();
            if (section.isStart()) {
                title(furniture);
            }
            if (section.concepts().isEmpty()) {
                return;
            }
            Style grid = Style.of(
                    "table-layout", "fixed",
                    "width", "100%",
                    "border-bottom", "0.8pt solid " + hue.strong(),
                    "margin-left", "0pt",
                    "margin-right", "0pt");
            fo.element("table", grid, () -> {
                columns();
                fo.element("table-header", Style.NONE, () -> fo.element("table-row", Style.NONE, this::headings));
                fo.element("table-body", Style.NONE, () -> section.concepts().forEach(this::row));
            });
        }

        private void title(Furniture furniture) {
            Fo fo = set.fo();
            fo.at(table.id());
            new Band(set).title(table, hue, furniture);
            Prose purpose = table.purpose();
            if (purpose != null) {
                fo.block(
                        Style.of(
                                "font-style", "italic",
                                "space-before", "3pt",
                                "space-after", "3pt",
                                "keep-with-next.within-column", "always"),
                        () -> set.prose().set(purpose));
            }
        }

        private void columns() {
            Fo fo = set.fo();
            column(NAME_SHARE, Style.of("fox:header", "true"));
            if (table.hasExamples()) {
                column(table.hasDescriptions() ? EXAMPLE_SHARE : 1 - NAME_SHARE, Style.NONE);
            }
            if (table.hasDescriptions()) {
                column(1 - NAME_SHARE - (table.hasExamples() ? EXAMPLE_SHARE : 0), Style.NONE);
            }
            fo.at(table.id());
        }

        private void column(double share, Style style) {
            set.fo()
                    .element(
                            "table-column",
                            style.and("column-width", Sizes.pt(set.geometry().columnPoints() * share)));
        }

        private void headings() {
            heading(table.columns().name());
            if (table.hasExamples()) {
                heading(table.columns().example());
            }
            if (table.hasDescriptions()) {
                heading(table.columns().description());
            }
        }

        private void heading(String text) {
            Style cell = Style.of(
                    "background-color", hue.tint(),
                    "border-bottom", "0.8pt solid " + hue.strong(),
                    "padding", "2pt " + Sizes.pt(CELL_PADDING));
            set.fo().element("table-cell", cell, () -> set.fo()
                    .block(Style.of("font-weight", "bold", "color", hue.strong()), () -> set.prose()
                            .plain(text)));
        }

        private void row(Concept concept) {
            Fo fo = set.fo();
            fo.at(concept.id());
            boolean hasSources = !concept.sources().isEmpty() && otherColumns() > 0;
            Style row = Style.of("keep-together.within-column", "100");
            Style last = row.and("border-bottom", "0.4pt solid " + set.theme().hairline());
            Style first = row.and("keep-with-next.within-column", "100");
            fo.element("table-row", hasSources ? first : last, () -> {
                cell(CELL, () -> name(concept));
                if (table.hasExamples()) {
                    cell(CELL, () -> examples(concept));
                }
                if (table.hasDescriptions()) {
                    cell(CELL, () -> description(concept));
                }
            });
            if (hasSources) {
                // Addresses are long: a row of their own saves pages.
                fo.element("table-row", last, () -> {
                    // No cell spans both rows, as FOP would write it after its neighbours.
                    cell(SOURCES.and("role", "TD"), () -> {});
                    cell(
                            SOURCES.and("number-columns-spanned", Integer.toString(otherColumns())),
                            () -> parts.lines(parts.wholeSources(concept), hue));
                });
            }
        }

        private int otherColumns() {
            return (table.hasExamples() ? 1 : 0) + (table.hasDescriptions() ? 1 : 0);
        }

        private void cell(Style style, Runnable content) {
            // A cell needs a block, even if there is nothing to say.
            set.fo().element("table-cell", style, () -> set.fo().block(Style.of("role", "Div"), content));
        }

        private void examples(Concept concept) {
            double share = table.hasDescriptions() ? EXAMPLE_SHARE : 1 - NAME_SHARE;
            double width = set.geometry().columnPoints() * share - 2 * CELL_PADDING;
            parts.examples(concept, width);
        }

        private void name(Concept concept) {
            Fo fo = set.fo();
            fo.block(
                    Style.of(
                            "role", "H3",
                            "id", concept.id(),
                            "font-size", Sizes.pt(set.sizes().name()),
                            "font-weight", "bold",
                            "color", hue.strong()),
                    () -> set.prose().name(concept.name()));
            Level level = concept.level();
            if (level != null) {
                fo.block(Style.of("space-before", "1pt"), () -> parts.level(level, hue));
            }
        }

        private void description(Concept concept) {
            parts.bullets(concept, hue);
            parts.lines(parts.decisions(concept), hue);
            parts.lines(parts.seeAlso(concept), hue);
        }
    }
}
