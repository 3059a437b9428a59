package io.github.cheatsheets.data;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sheet under test, read once, and the word lists that its tests check it against. */
final class CuratedSheet {

    static final CheatSheet SHEET = CheatSheets.onClassPath().load("backend-performance");

    private CuratedSheet() {}

    static Stream<Concept> concepts() {
        return SHEET.concepts();
    }

    static Symptom symptom(String id) {
        return SHEET.symptoms().stream()
                .filter(symptom -> symptom.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no symptom has the id " + id));
    }

    /** Returns the lines that help to decide: when to use it, when not, and how to see that it worked. */
    static List<Prose> decisionLines(Concept concept) {
        return Stream.of(concept.useWhen(), concept.avoidWhen(), concept.verifyBy())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns all prose of a concept. */
    static List<Prose> prose(Concept concept) {
        return Stream.concat(concept.description().stream(), decisionLines(concept).stream())
                .toList();
    }

    /** Returns the words and phrases outside prose fields: titles, names and the texts of symptoms. */
    static Stream<String> labels() {
        Stream<String> ofTables = SHEET.tables().stream().flatMap(CuratedSheet::labels);
        Stream<String> ofSymptoms = SHEET.symptoms().stream().map(Symptom::text);
        return Stream.of(Stream.of(SHEET.title()), ofTables, ofSymptoms).flatMap(labels -> labels);
    }

    private static Stream<String> labels(Table table) {
        Stream<String> ofConcepts = table.concepts().stream()
                .flatMap(concept -> Stream.concat(
                        Stream.of(concept.name()),
                        concept.examples().stream().map(example -> Objects.requireNonNullElse(example.title(), ""))));
        return Stream.concat(Stream.of(table.title()), ofConcepts);
    }

    /** Returns the lines of a checked-in list, without comments and empty lines. */
    static List<String> lines(String resource) {
        try (InputStream in = CuratedSheet.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(Predicate.not(String::isBlank))
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
