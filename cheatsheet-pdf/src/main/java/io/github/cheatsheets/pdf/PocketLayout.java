package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Two landscape pages with the core concepts alone: their names, and when to use and to avoid them. */
final class PocketLayout implements Layout {

    private static final int PAGES = 2;

    /** How many characters of a concept's text a table's band is worth, as far as height goes. */
    private static final int BAND_WORTH = 150;

    @Override
    public String id() {
        return "pocket";
    }

    @Override
    public CheatSheet selection(CheatSheet sheet) {
        List<Table> tables = sheet.tables().stream()
                .map(table -> new Table(
                        table.id(),
                        table.title(),
                        table.purpose(),
                        table.columns(),
                        table.concepts().stream().filter(Concept::core).toList()))
                .filter(Predicate.not(table -> table.concepts().isEmpty()))
                .toList();
        return sheet.withTables(tables);
    }

    @Override
    public Geometry geometry(Paper paper, OptionalInt columns) {
        return Geometry.landscape(paper, columns.orElse(3));
    }

    @Override
    public Sizes sizes() {
        return new Sizes(15, 9.5, 8.5, 7.5, 7, 6.8);
    }

    @Override
    public double smallestBody() {
        return 6.5;
    }

    @Override
    public OptionalInt maxPages() {
        return OptionalInt.of(PAGES);
    }

    @Override
    public void write(Typesetting set) {
        Furniture furniture = new Furniture(set);
        int columns = set.geometry().columns();
        furniture.masters(columns);
        furniture.bookmarks();
        furniture.pages(columns, () -> {
            ConceptParts parts = new ConceptParts(set);
            new FrontMatter(set, parts).title();
            List<Table> tables = set.sheet().tables();
            int second = firstOfSecondPage(tables);
            for (int i = 0; i < tables.size(); i++) {
                if (i == second) {
                    // Columns of equal length on the first page, too.
                    set.fo().block(Style.of("span", "all", "break-after", "page"), () -> {});
                }
                table(set, parts, tables.get(i), set.theme().hue(i), furniture);
            }
            furniture.end();
        });
    }

    /** Returns the table that leaves as much before it as after it. */
    private static int firstOfSecondPage(List<Table> tables) {
        int half = tables.stream().mapToInt(PocketLayout::worth).sum() / 2;
        int before = 0;
        int i = 0;
        while (i < tables.size() && before + worth(tables.get(i)) / 2 <= half) {
            before += worth(tables.get(i));
            i++;
        }
        return i;
    }

    private static int worth(Table table) {
        return BAND_WORTH
                + table.concepts().stream()
                        .mapToInt(concept -> concept.name().length() + length(line(concept)))
                        .sum();
    }

    private static int length(List<Prose> line) {
        return line.stream().mapToInt(prose -> prose.plainText().length()).sum();
    }

    private static void table(Typesetting set, ConceptParts parts, Table table, Hue hue, Furniture furniture) {
        Fo fo = set.fo();
        fo.at(table.id());
        new Band(set).title(table, hue, furniture);
        for (Concept concept : table.concepts()) {
            fo.at(concept.id());
            Style style = Style.of(
                    "id", concept.id(),
                    "keep-together.within-column", "always",
                    "border-left", "2pt solid " + hue.strong(),
                    "padding-left", "4pt",
                    "margin-left", "0pt",
                    "margin-right", "0pt",
                    "space-before", "3.5pt");
            fo.block(style, () -> {
                fo.look(Style.of("font-weight", "bold", "color", hue.strong()), () -> set.prose()
                        .plain(concept.name()));
                if (concept.level() != null) {
                    fo.text(" ");
                    parts.level(concept.level(), hue);
                }
                for (Prose prose : line(concept)) {
                    fo.text(" \u2013 ");
                    set.prose().set(prose);
                }
                parts.lines(parts.avoidWhen(concept), hue);
            });
        }
    }

    /** Returns what a concept says in one line: when to use it, or else what it is. */
    private static List<Prose> line(Concept concept) {
        if (concept.useWhen() != null) {
            return List.of(concept.useWhen());
        }
        return concept.description().stream().limit(1).toList();
    }
}
