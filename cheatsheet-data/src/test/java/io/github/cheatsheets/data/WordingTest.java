package io.github.cheatsheets.data;

import static io.github.cheatsheets.data.CuratedSheet.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

class WordingTest {

    /** Above it, two texts share more words than two rows on different subjects do. */
    private static final double SHARED_WORDS = 0.35;

    /** Above it, two bullets differ by little more than a word. */
    private static final double NEARLY_THE_SAME = 0.9;

    @Test
    void usesNoSuperlativeVendorAdjectiveOrFiller() {
        Pattern banned = Pattern.compile(
                CuratedSheet.lines("banned-words.txt").stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")),
                Pattern.CASE_INSENSITIVE);

        assertThat(texts()).noneMatch(text -> banned.matcher(text).find());
    }

    @Test
    void keepsTheBannedWordsSorted() {
        assertThat(CuratedSheet.lines("banned-words.txt")).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void describesNoTwoConceptsInNearlyTheSameWords() {
        List<Concept> concepts = SHEET.concepts().toList();
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            for (int j = i + 1; j < concepts.size(); j++) {
                if (sharedWords(concepts.get(i), concepts.get(j)) > SHARED_WORDS) {
                    alike.add(concepts.get(i).id() + " and " + concepts.get(j).id());
                }
            }
        }

        assertThat(alike).isEmpty();
    }

    @Test
    void writesNoBulletTwice() {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        List<String> bullets = SHEET.concepts()
                .flatMap(concept -> concept.description().stream())
                .map(Prose::plainText)
                .toList();
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < bullets.size(); i++) {
            for (int j = i + 1; j < bullets.size(); j++) {
                if (similarity.apply(bullets.get(i), bullets.get(j)) > NEARLY_THE_SAME) {
                    alike.add(bullets.get(i) + "\n" + bullets.get(j));
                }
            }
        }

        assertThat(alike).isEmpty();
    }

    private static Stream<String> texts() {
        Stream<String> ofConcepts = SHEET.concepts()
                .flatMap(concept -> CuratedSheet.prose(concept).stream().map(Prose::plainText));
        Stream<String> ofPurposes = SHEET.tables().stream()
                .map(Table::purpose)
                .filter(Objects::nonNull)
                .map(Prose::plainText);
        Stream<String> ofIntro = SHEET.intro().stream().map(Prose::plainText);
        return Stream.of(ofIntro, ofPurposes, CuratedSheet.labels(), ofConcepts).flatMap(texts -> texts);
    }

    /** Returns Jaccard's index of the words of two descriptions. */
    private static double sharedWords(Concept one, Concept other) {
        Set<String> all = words(one);
        Set<String> shared = new HashSet<>(all);
        shared.retainAll(words(other));
        all.addAll(words(other));
        return (double) shared.size() / all.size();
    }

    private static Set<String> words(Concept concept) {
        return concept.description().stream()
                .map(Prose::plainText)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+")))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
