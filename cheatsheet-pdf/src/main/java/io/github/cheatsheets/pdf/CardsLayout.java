package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Landscape pages of three columns: a table is a band, followed by its concepts, each kept in one column. */
final class CardsLayout implements Layout {

    private static final double BAR = 2;
    private static final double BAR_GAP = 4;

    @Override
    public String id() {
        return "cards";
    }

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
        ConceptParts parts = new ConceptParts(set);
        List<List<Section>> sequences = Section.sequences(set.sheet());
        for (int i = 0; i < sequences.size(); i++) {
            boolean isFirst = i == 0;
            boolean isLast = i == sequences.size() - 1;
            List<Section> sections = sequences.get(i);
            furniture.pages(columns, () -> {
                if (isFirst) {
                    new FrontMatter(set, parts).write();
                }
                sections.forEach(
                        section -> new Cards(set, parts, set.theme().hue(section.index())).write(section, furniture));
                if (isLast) {
                    furniture.end();
                } else {
                    furniture.balance();
                }
            });
        }
    }

    /** The cards of one table. */
    private record Cards(Typesetting set, ConceptParts parts, Hue hue) {

        void write(Section section, Furniture furniture) {
            if (section.isStart()) {
                title(section.table(), furniture);
            } else {
                furniture.continuation(section.table());
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
                                "padding", "2pt 4pt",
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
                    estimatedHeight(concept) < tall() ? "always" : "auto",
                    "border-left",
                    Sizes.pt(BAR) + " solid " + hue.strong(),
                    "padding-left",
                    Sizes.pt(BAR_GAP),
                    "margin-left",
                    "0pt",
                    "margin-right",
                    "0pt",
                    "space-before",
                    "5pt");
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

        /** Returns from which height on a concept may break, as it could be taller than a column. */
        private double tall() {
            return set.geometry().columnHeight() * 0.85;
        }

        private double estimatedHeight(Concept concept) {
            double codeLines = concept.examples().stream()
                    .mapToDouble(example -> 2
                            + example.code().length() / 100.0
                            + example.code().lines().count())
                    .sum();
            int prose = Stream.of(
                            concept.description().stream(),
                            Stream.of(concept.useWhen(), concept.avoidWhen(), concept.verifyBy())
                                    .filter(Objects::nonNull))
                    .flatMap(part -> part)
                    .mapToInt(part -> part.plainText().length() + 40)
                    .sum();
            int sources = concept.sources().stream()
                    .mapToInt(source -> source.label().length() + 20)
                    .sum();
            double charactersPerLine =
                    set.geometry().columnPoints() / (set.sizes().body() * 0.5);
            double proseLines = 4 + (prose + sources) / charactersPerLine;
            return (codeLines * set.sizes().code() + proseLines * set.sizes().body()) * 1.25;
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
