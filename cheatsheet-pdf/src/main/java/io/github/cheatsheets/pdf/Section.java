package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A table, or a part of one that is very long.
 *
 * @param index which table of the sheet it is, counted from 0
 * @param table the table
 * @param concepts the concepts of this part
 */
record Section(int index, Table table, List<Concept> concepts) {

    /** FOP holds a sequence of pages in memory until it ends: more than 1 MB for each concept. */
    private static final int CONCEPTS_IN_A_SEQUENCE = 200;

    /** Returns whether the table's title belongs here. */
    boolean isStart() {
        return concepts.isEmpty() || concepts.get(0).equals(table.concepts().get(0));
    }

    /** Returns the sections of each sequence of pages: one sequence, unless the sheet is large. */
    static List<List<Section>> sequences(CheatSheet sheet) {
        List<List<Section>> sequences = new ArrayList<>();
        List<Section> current = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < sheet.tables().size(); i++) {
            Table table = sheet.tables().get(i);
            for (int from = 0; from == 0 || from < table.concepts().size(); from += CONCEPTS_IN_A_SEQUENCE) {
                int to = Math.min(table.concepts().size(), from + CONCEPTS_IN_A_SEQUENCE);
                if (count > 0 && count + to - from > CONCEPTS_IN_A_SEQUENCE) {
                    sequences.add(List.copyOf(current));
                    current.clear();
                    count = 0;
                }
                current.add(new Section(i, table, table.concepts().subList(from, to)));
                count += to - from;
            }
        }
        sequences.add(List.copyOf(current));
        return sequences;
    }
}
