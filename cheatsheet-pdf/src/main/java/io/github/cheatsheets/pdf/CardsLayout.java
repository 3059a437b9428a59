package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Landscape pages of three columns: a table is a band, followed by its concepts, each kept in one column. */
final class CardsLayout implements Layout {

    private static final double BAR = 1.6;
    private static final double BAR_GAP = 3.4;

    @Override
    public String id() {
        return "cards";
    }

    @Override
    public CheatSheet selection(CheatSheet sheet) {
        return sheet;
    }

    @Override
    public Geometry geometry(Paper paper, OptionalInt columns) {
        return Geometry.landscape(paper, columns.orElse(paper == Paper.A3 ? 4 : 3));
    }

    @Override
    public Sizes sizes() {
        return new Sizes(17, 8.4, 7.4, 6.5, 5.6, 6.5);
    }

    @Override
    public double smallestBody() {
        return 6.5;
    }

    @Override
    public OptionalInt maxPages() {
        return OptionalInt.empty();
    }

    @Override
    public void write(Typesetting set) {
        Furniture furniture = new Furniture(set);
        int columns = set.geometry().columns();
        furniture.masters(columns);
        furniture.bookmarks();
        ConceptParts parts = new ConceptParts(set);
        furniture.tables(
                columns,
                new FrontMatter(set, parts)::write,
                section -> new Cards(set, parts, set.theme().hue(section.index())).write(section, furniture),
                furniture::end);
    }

    /** The cards of one table. */
    private record Cards(Typesetting set, ConceptParts parts, Hue hue) {

        void write(Section section, Furniture furniture) {
            if (section.isStart()) {
                title(section.table(), furniture);
            }
            section.concepts().forEach(this::concept);
        }

        private void title(Table table, Furniture furniture) {
            Fo fo = set.fo();
            fo.at(table.id());
            new Band(set).title(table, hue, furniture);
            Prose purpose = table.purpose();
            if (purpose != null) {
                fo.block(
                        Style.of(
                                "font-style", "italic",
                                "background-color", hue.tint(),
                                "padding", "1pt 4pt",
                                "margin-left", "0pt",
                                "margin-right", "0pt",
                                "keep-together.within-column", "always",
                                "keep-with-next.within-column", "always"),
                        () -> set.prose().set(purpose));
            }
        }

        private void concept(Concept concept) {
            Fo fo = set.fo();
            fo.at(concept.id());
            Style card = Style.of(
                    "role",
                    "Sect",
                    "id",
                    concept.id(),
                    "keep-together.within-column",
                    set.keeps().strength(concept, set.geometry(), set.sizes()),
                    "border-left",
                    Sizes.pt(BAR) + " solid " + hue.strong(),
                    "padding-left",
                    Sizes.pt(BAR_GAP),
                    "margin-left",
                    "0pt",
                    "margin-right",
                    "0pt",
                    "space-before",
                    "3pt");
            fo.block(card, () -> {
                name(concept);
                double width = set.geometry().columnPoints() - BAR - BAR_GAP;
                parts.examplesBelowMark(concept, width);
                parts.bullets(concept, hue);
                List<ConceptParts.Remark> remarks = new ArrayList<>(parts.decisions(concept));
                remarks.addAll(parts.seeAlso(concept));
                remarks.addAll(parts.shortSources(concept));
                parts.runIn(remarks, hue);
            });
        }

        private void name(Concept concept) {
            Fo fo = set.fo();
            Style style = Style.of(
                    "role", "H3",
                    "font-size", Sizes.pt(set.sizes().name()),
                    "font-weight", "bold",
                    "text-align-last", "justify",
                    "keep-with-next.within-column", "always");
            fo.block(style, () -> {
                set.prose().plain(concept.name());
                fo.element("leader", Style.of("leader-pattern", "space", "leader-length.minimum", "4pt"));
                parts.loneMark(concept);
                if (concept.level() != null) {
                    parts.level(concept.level(), hue);
                }
            });
        }
    }
}
