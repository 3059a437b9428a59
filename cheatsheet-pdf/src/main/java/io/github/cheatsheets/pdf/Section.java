package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Table;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table, or a part of one that is very long.
 *
 * @param index which table of the sheet it is, counted from 0
 * @param table the table
 * @param concepts the concepts of this part
 */
record Section(int index, Table table, List<Concept> concepts) {

    /** FOP holds a sequence of pages in memory until it ends: more than 1 MB for each concept. */
    private static final int CONCEPTS_IN_A_SEQUENCE = 100;

    /** Returns whether the table's title belongs here. */
    boolean isStart() {
        return concepts.isEmpty() || concepts.get(0).equals(table.concepts().get(0));
    }

    /** Returns all tables, each whole. */
    static List<Section> tables(CheatSheet sheet) {
        return IntStream.range(0, sheet.tables().size())
                .mapToObj(i -> new Section(
                        i, sheet.tables().get(i), sheet.tables().get(i).concepts()))
                .toList();
    }

    /** Returns the parts that each begin on a page of their own if the sheet is large. */
    static List<Section> parts(CheatSheet sheet) {
        return tables(sheet).stream().flatMap(Section::parts).toList();
    }

    private Stream<Section> parts() {
        int count = Math.max(1, (concepts.size() + CONCEPTS_IN_A_SEQUENCE - 1) / CONCEPTS_IN_A_SEQUENCE);
        return IntStream.range(0, count)
                .mapToObj(part -> new Section(
                        index,
                        table,
                        concepts.subList(part * concepts.size() / count, (part + 1) * concepts.size() / count)));
    }
}
