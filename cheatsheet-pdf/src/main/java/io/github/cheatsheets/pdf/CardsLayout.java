package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import java.util.OptionalInt;

/** Landscape pages of three columns: a table is a band, followed by its concepts, each kept in one column. */
final class CardsLayout implements Layout {

    private static final double BAR = 2;
    private static final double BAR_GAP = 4;

    @Override
    public CheatSheet selection(CheatSheet sheet) {
        return sheet;
    }

    @Override
    public Geometry geometry(Paper paper) {
        return Geometry.landscape(paper, paper == Paper.A3 ? 4 : 3);
    }

    @Override
    public Sizes sizes() {
        return new Sizes(19, 9.5, 8.2, 6.6, 6.5, 6.5);
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
        furniture.pages(columns, () -> {
            ConceptParts parts = new ConceptParts(set);
            FrontMatter front = new FrontMatter(set, parts);
            front.title();
            front.intro();
            front.legend();
            front.contents();
            front.symptoms();
            for (int i = 0; i < set.sheet().tables().size(); i++) {
                new Cards(set, parts, set.theme().hue(i))
                        .table(set.sheet().tables().get(i), furniture);
            }
            furniture.end();
        });
    }

    /** The cards of one table. */
    private record Cards(Typesetting set, ConceptParts parts, Hue hue) {

        void table(Table table, Furniture furniture) {
            Fo fo = set.fo();
            fo.at(table.id());
            new Band(set).title(table, hue, furniture);
            Prose purpose = table.purpose();
            if (purpose != null) {
                fo.block(
                        Style.of(
                                "font-style", "italic",
                                "background-color", hue.tint(),
                                "padding", "2pt 4pt",
                                "margin-left", "0pt",
                                "margin-right", "0pt",
                                "keep-together.within-column", "always",
                                "keep-with-next.within-column", "always"),
                        () -> set.prose().set(purpose));
            }
            table.concepts().forEach(this::concept);
        }

        private void concept(Concept concept) {
            Fo fo = set.fo();
            fo.at(concept.id());
            Style card = Style.of(
                    "role", "Sect",
                    "id", concept.id(),
                    // A concept taller than a column has to break somewhere.
                    "keep-together.within-column", "100",
                    "border-left", Sizes.pt(BAR) + " solid " + hue.strong(),
                    "padding-left", Sizes.pt(BAR_GAP),
                    "margin-left", "0pt",
                    "margin-right", "0pt",
                    "space-before", "5pt");
            fo.block(card, () -> {
                name(concept);
                double width = set.geometry().columnPoints() - BAR - BAR_GAP;
                concept.examples().forEach(example -> set.code().example(example, width));
                parts.bullets(concept.description(), hue);
                parts.decisions(concept, hue);
                parts.seeAlso(concept, hue);
                parts.sources(concept, hue, SourceAddress.HOST);
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
                if (concept.level() != null) {
                    parts.level(concept.level(), hue);
                }
            });
        }
    }
}
