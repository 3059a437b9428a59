package io.github.cheatsheets.selection;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which rows of a sheet somebody wants. A concept stays if every criterion that was given holds for it, or if it is
 * included by id; it goes if it is excluded by id in any case. A criterion that is empty was not given. If nothing but
 * concepts to include is given, those alone stay.
 *
 * <p>Nothing that stays leads to what is gone: see-also lists are shortened, links in prose become the text that they read,
 * and symptoms without a concept, like tables without one, go.
 *
 * @param levels the levels to keep; a concept without a level has none of them
 * @param tags the tags to keep: concepts that have one of them
 * @param tables ids of the tables to keep
 * @param symptoms ids of the symptoms to keep, with the concepts that they lead to
 * @param coreOnly whether to keep only what belongs to the pocket edition
 * @param includes ids of concepts to keep in any case, unless excluded
 * @param excludes ids of concepts to drop in any case
 */
public record Selection(
        Set<Level> levels,
        Set<String> tags,
        Set<String> tables,
        Set<String> symptoms,
        boolean coreOnly,
        Set<String> includes,
        Set<String> excludes) {

    /** Keeps everything. */
    public static final Selection ALL =
            new Selection(Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of());

    /** Copies the sets, in order, so that equal selections also print the same. */
    public Selection {
        levels = sorted(levels);
        tags = sorted(tags);
        tables = sorted(tables);
        symptoms = sorted(symptoms);
        includes = sorted(includes);
        excludes = sorted(excludes);
    }

    /**
     * What is left of a sheet.
     *
     * @param sheet the sheet, or nothing if no concept stays
     * @param dropped how many concepts are gone, by the criterion that dropped them, in the order of the criteria
     */
    public record Result(Optional<CheatSheet> sheet, Map<String, Integer> dropped) {}

    private record Criterion(String name, Predicate<Concept> keeps) {}

    private static <T extends Comparable<T>> Set<T> sorted(Set<T> words) {
        return Collections.unmodifiableSet(new TreeSet<>(words));
    }

    /** Returns what is left of a sheet. */
    public Result of(CheatSheet sheet) {
        List<Criterion> criteria = criteria(sheet);
        Map<String, Integer> dropped = new LinkedHashMap<>();
        Set<String> kept = new LinkedHashSet<>();
        sheet.concepts().forEach(concept -> verdict(concept, criteria)
                .ifPresentOrElse(criterion -> dropped.merge(criterion, 1, Integer::sum), () -> kept.add(concept.id())));
        return new Result(
                kept.isEmpty() ? Optional.empty() : Optional.of(only(kept, sheet)), inOrder(dropped, criteria));
    }

    /** Returns the criterion that drops a concept, or nothing if it stays. */
    private Optional<String> verdict(Concept concept, List<Criterion> criteria) {
        if (excludes.contains(concept.id())) {
            return Optional.of("excludes");
        }
        if (includes.contains(concept.id())) {
            return Optional.empty();
        }
        if (criteria.isEmpty() && !includes.isEmpty()) {
            return Optional.of("includes");
        }
        return criteria.stream()
                .filter(criterion -> !criterion.keeps().test(concept))
                .map(Criterion::name)
                .findFirst();
    }

    private List<Criterion> criteria(CheatSheet sheet) {
        List<Criterion> criteria = new ArrayList<>();
        if (!tables.isEmpty()) {
            Set<String> inTables = sheet.tables().stream()
                    .filter(table -> tables.contains(table.id()))
                    .flatMap(table -> table.concepts().stream())
                    .map(Concept::id)
                    .collect(Collectors.toSet());
            criteria.add(new Criterion("tables", concept -> inTables.contains(concept.id())));
        }
        if (!symptoms.isEmpty()) {
            Set<String> reached = sheet.symptoms().stream()
                    .filter(symptom -> symptoms.contains(symptom.id()))
                    .flatMap(symptom -> symptom.concepts().stream())
                    .collect(Collectors.toSet());
            criteria.add(new Criterion("symptoms", concept -> reached.contains(concept.id())));
        }
        if (!levels.isEmpty()) {
            criteria.add(
                    new Criterion("levels", concept -> concept.level() != null && levels.contains(concept.level())));
        }
        if (!tags.isEmpty()) {
            criteria.add(
                    new Criterion("tags", concept -> concept.tags().stream().anyMatch(tags::contains)));
        }
        if (coreOnly) {
            criteria.add(new Criterion("core", Concept::core));
        }
        return criteria;
    }

    private static Map<String, Integer> inOrder(Map<String, Integer> dropped, List<Criterion> criteria) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        criteria.stream()
                .map(Criterion::name)
                .filter(dropped::containsKey)
                .forEach(name -> ordered.put(name, dropped.get(name)));
        for (String name : List.of("includes", "excludes")) {
            if (dropped.containsKey(name)) {
                ordered.put(name, dropped.get(name));
            }
        }
        return ordered;
    }

    private CheatSheet only(Set<String> kept, CheatSheet sheet) {
        List<Table> left = new ArrayList<>();
        for (Table table : sheet.tables()) {
            List<Concept> concepts = table.concepts().stream()
                    .filter(concept -> kept.contains(concept.id()))
                    .toList();
            if (!concepts.isEmpty()) {
                left.add(table.withConcepts(concepts));
            }
        }
        Set<String> anchors = new LinkedHashSet<>(kept);
        left.forEach(table -> anchors.add(table.id()));
        return new WithoutDeadLinks(anchors).in(sheet.withTables(left), left(kept, sheet));
    }

    private List<Symptom> left(Set<String> kept, CheatSheet sheet) {
        return sheet.symptoms().stream()
                .filter(symptom -> symptoms.isEmpty() || symptoms.contains(symptom.id()))
                .map(symptom -> symptom.only(kept))
                .filter(symptom -> !symptom.concepts().isEmpty())
                .toList();
    }
}
