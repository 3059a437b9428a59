package io.github.cheatsheets.html;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Columns;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The sheets that pages are tested with. */
final class Sheets {

    private Sheets() {}

    static CheatSheet curated() throws IOException {
        return CheatSheets.onClassPath().load("backend-performance");
    }

    static CheatSheet finding() throws IOException {
        return CheatSheets.read(Path.of("src/test/resources/finding.yaml"));
    }

    static CheatSheet inLanguage(CheatSheet sheet, String language) {
        return new CheatSheet(
                sheet.id() + "-" + language.toLowerCase(Locale.ROOT),
                sheet.title(),
                sheet.version(),
                language,
                sheet.license(),
                sheet.intro(),
                sheet.symptoms(),
                sheet.tags(),
                sheet.tables());
    }

    /** Returns the curated sheet's first two tables, and the symptoms that lead to them. */
    static CheatSheet excerpt() throws IOException {
        CheatSheet sheet = curated();
        CheatSheet tables = sheet.withTables(sheet.tables().subList(0, 2));
        List<Symptom> symptoms = sheet.symptoms().stream()
                .filter(symptom -> symptom.concepts().stream()
                        .allMatch(concept -> tables.concept(concept).isPresent()))
                .toList();
        return new CheatSheet(
                "excerpt",
                sheet.title(),
                sheet.version(),
                sheet.language(),
                sheet.license(),
                sheet.intro(),
                symptoms,
                sheet.tags(),
                tables.tables());
    }

    /** Returns a sheet that holds a text wherever a sheet holds text. */
    static CheatSheet of(String text) {
        // CommonMark takes any ASCII punctuation after a backslash as itself.
        Prose prose = Prose.of(text.replaceAll("(?=\\p{Punct})", "\\\\"));
        Concept concept = new Concept(
                "concept",
                text,
                null,
                false,
                List.of(text),
                List.of(new Example("text", text, text, null), new Example("html", text, text, null)),
                List.of(prose),
                prose,
                prose,
                prose,
                Map.of(text, text),
                List.of("concept"),
                List.of(new Source(URI.create("https://example.org/?a=1&b=%3C"), text, null)));
        return new CheatSheet(
                "hostile",
                text,
                text,
                "en",
                text,
                List.of(prose),
                List.of(new Symptom("symptom", text, List.of("concept"))),
                List.of(),
                List.of(new Table("table", text, prose, new Columns(text, text, text), List.of(concept))));
    }

    /** Returns the curated sheet's concepts again and again, until there are that many, in tables of a hundred. */
    static CheatSheet large(int concepts) throws IOException {
        List<Concept> all = curated().concepts().toList();
        List<Table> tables = IntStream.range(0, concepts / 100)
                .mapToObj(table -> new Table(
                        "table-" + table,
                        "Table " + table,
                        null,
                        new Columns("Name", "Example", "Description"),
                        IntStream.range(table * 100, (table + 1) * 100)
                                .mapToObj(i -> copy(all.get(i % all.size()), i))
                                .toList()))
                .toList();
        return new CheatSheet("large", "Large", null, "en", null, List.of(), List.of(), List.of(), tables);
    }

    private static Concept copy(Concept concept, int number) {
        return new Concept(
                "c" + number,
                concept.name() + " " + number,
                concept.level(),
                concept.core(),
                concept.tags(),
                concept.examples(),
                concept.description(),
                concept.useWhen(),
                concept.avoidWhen(),
                concept.verifyBy(),
                concept.appliesTo(),
                List.of(),
                concept.sources());
    }
}
