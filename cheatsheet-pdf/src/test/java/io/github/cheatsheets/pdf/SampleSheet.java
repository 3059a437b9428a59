package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Columns;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sheets for tests. */
final class SampleSheet {

    private SampleSheet() {}

    /** A sheet that uses every field, and marks more than one page's worth of concepts as core. */
    static CheatSheet withEverything() {
        return new CheatSheet(
                "everything",
                "Everything & <more>",
                "1.2.0",
                "en",
                "CC-BY-4.0",
                List.of(Prose.of(
                        "What *this* is for, with `code`, **stress** and a [link](https://example.org/a?b=c&d).")),
                List.of(new Symptom("slow", "Everything is slow", List.of("concept-1", "concept-30"))),
                List.of(),
                List.of(table("first", 1, 20), table("second", 21, 40)));
    }

    /** A sheet of one concept, with that example. */
    static CheatSheet withCode(String lang, String code) {
        return of(new Concept(
                "lonely",
                "Lonely",
                null,
                true,
                List.of(),
                List.of(new Example(lang, null, code, null)),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of()));
    }

    /** A sheet of one concept, with that bullet. */
    static CheatSheet withBullet(String markdown) {
        return of(new Concept(
                "lonely",
                "Lonely",
                null,
                true,
                List.of(),
                List.of(),
                List.of(Prose.of(markdown)),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of()));
    }

    static CheatSheet of(Concept... concepts) {
        return new CheatSheet(
                "sample",
                "Sample",
                null,
                "en",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Table(
                        "only", "Only", null, new Columns("Name", "Example", "Description"), List.of(concepts))));
    }

    private static Table table(String id, int first, int last) {
        return new Table(
                id,
                "Table " + id,
                Prose.of("What the table " + id + " is for."),
                new Columns("Tool", "Example", "Description"),
                IntStream.rangeClosed(first, last)
                        .mapToObj(SampleSheet::concept)
                        .toList());
    }

    private static Concept concept(int number) {
        return new Concept(
                "concept-" + number,
                "Concept " + number,
                number % 2 == 0 ? Level.FOUNDATIONAL : Level.ADVANCED,
                true,
                List.of(),
                List.of(
                        new Example("sql", "before", "SELECT *\n  FROM t -- all\n WHERE a = 'x' AND n > 10;", null),
                        new Example("text", "after", "a -> b != c | d \\\n\tindented by a tab", null)),
                List.of(
                        Prose.of("The **first** bullet, `x <= y`."),
                        Prose.of("The second: \u03b1 \u2265 \u03b2 \u2192 \u03b3.")),
                Prose.of("It is needed."),
                Prose.of("It *hurts*."),
                Prose.of("`SELECT 1` says so."),
                Map.of("postgresql", ">=11"),
                List.of("concept-" + (number % 40 + 1)),
                List.of(new Source(
                        URI.create("https://example.org/docs/" + number), "A page", LocalDate.of(2026, 11, 22))));
    }
}
