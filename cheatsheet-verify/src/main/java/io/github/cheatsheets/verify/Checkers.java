package io.github.cheatsheets.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/** All checkers there are. Closing them stops what they started. */
public final class Checkers implements AutoCloseable {

    private final List<ExampleChecker> all;

    /** Takes these and no others. */
    public Checkers(List<ExampleChecker> checkers) {
        all = checkers.stream()
                .sorted(Comparator.comparing(ExampleChecker::strongest)
                        .reversed()
                        .thenComparing(ExampleChecker::id))
                .toList();
    }

    /** Finds those that a class loader knows as services, and those whose libraries are fetched when they are needed. */
    public static Checkers of(ClassLoader classLoader) {
        List<ExampleChecker> found = new ArrayList<>();
        ServiceLoader.load(ExampleChecker.class, classLoader).forEach(found::add);
        CheckerFamily.all().forEach(family -> found.add(new FamilyChecker(family)));
        return new Checkers(found);
    }

    /** Returns the checkers of a language, those of its dialect first, and of these those that can find out most. */
    List<ExampleChecker> of(String language) {
        return Stream.of(language, Language.base(language))
                .distinct()
                .flatMap(name ->
                        all.stream().filter(checker -> checker.languages().contains(name)))
                .distinct()
                .toList();
    }

    /** Returns the checker that lends a service, if there is one. */
    Optional<ExampleChecker> lender(String service) {
        return all.stream()
                .filter(checker -> checker.services().contains(service))
                .findFirst();
    }

    /** Returns the settings that any of these checkers understands, in the order in which messages name them. */
    static Set<String> settings(List<ExampleChecker> checkers) {
        Set<String> settings = new LinkedHashSet<>();
        settings.add("dialect");
        settings.add("requires");
        checkers.forEach(checker -> settings.addAll(checker.settings()));
        return settings;
    }

    @Override
    public void close() {
        all.forEach(ExampleChecker::close);
    }
}
