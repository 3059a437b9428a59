package io.github.cheatsheets.benchmarks;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Table;
import java.util.stream.IntStream;

/** Sheets to measure with. */
final class Sheets {

    /** How many rows the curated sheet has. */
    static final int ROWS = 168;

    private Sheets() {}

    /** Returns the curated sheet with its rows repeated, under new ids, until there are that many. */
    static CheatSheet ofRows(int rows) {
        CheatSheet curated = CheatSheets.onClassPath().load("backend-performance");
        return curated.withTables(IntStream.range(0, rows / ROWS)
                .boxed()
                .flatMap(copy -> curated.tables().stream().map(table -> copy(table, copy == 0 ? "" : "-" + copy)))
                .toList());
    }

    private static Table copy(Table table, String suffix) {
        return new Table(
                table.id() + suffix,
                table.title(),
                table.purpose(),
                table.columns(),
                table.concepts().stream().map(concept -> copy(concept, suffix)).toList());
    }

    private static Concept copy(Concept concept, String suffix) {
        return new Concept(
                concept.id() + suffix,
                concept.name(),
                concept.level(),
                concept.core(),
                concept.tags(),
                concept.examples(),
                concept.description(),
                concept.useWhen(),
                concept.avoidWhen(),
                concept.verifyBy(),
                concept.appliesTo(),
                concept.seeAlso().stream().map(id -> id + suffix).toList(),
                concept.sources());
    }
}
