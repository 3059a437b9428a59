package io.github.cheatsheets.selection;

import io.github.cheatsheets.finding.Suggestion;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a selection can use: the ids and tags of one or more sheets. Collected sheet by sheet, none is kept. */
public final class Vocabulary {

    private final Set<String> tags = new TreeSet<>();
    private final Set<String> tables = new TreeSet<>();
    private final Set<String> symptoms = new TreeSet<>();
    private final Set<String> concepts = new TreeSet<>();

    /** Adds the words of a sheet. */
    public void add(CheatSheet sheet) {
        tags.addAll(sheet.tags());
        sheet.concepts().flatMap(concept -> concept.tags().stream()).forEach(tags::add);
        sheet.tables().stream().map(Table::id).forEach(tables::add);
        sheet.symptoms().stream().map(Symptom::id).forEach(symptoms::add);
        sheet.concepts().map(Concept::id).forEach(concepts::add);
    }

    /** Returns one sentence for each word of a selection that is in none of the sheets, with the nearest word that is. */
    public List<String> unknown(Selection selection) {
        List<String> problems = new ArrayList<>();
        problems.addAll(unknown("tags", "tag", selection.tags(), tags));
        problems.addAll(unknown("tables", "table", selection.tables(), tables));
        problems.addAll(unknown("symptoms", "symptom", selection.symptoms(), symptoms));
        problems.addAll(unknown("includes", "concept", selection.includes(), concepts));
        problems.addAll(unknown("excludes", "concept", selection.excludes(), concepts));
        return problems;
    }

    private static List<String> unknown(String parameter, String what, Set<String> words, Set<String> known) {
        return words.stream()
                .filter(word -> !known.contains(word))
                .sorted()
                .map(word -> parameter + ": there is no " + what + " \"" + word + "\"" + help(word, known))
                .toList();
    }

    private static String help(String word, Set<String> known) {
        String suggestion = Suggestion.of(word, known);
        if (!suggestion.isEmpty()) {
            return suggestion;
        }
        int shown = 20;
        return known.isEmpty()
                ? "; there is none at all"
                : "; there are: "
                        + Stream.concat(
                                        known.stream().limit(shown),
                                        known.size() > shown ? Stream.of("...") : Stream.empty())
                                .collect(Collectors.joining(", "));
    }
}
