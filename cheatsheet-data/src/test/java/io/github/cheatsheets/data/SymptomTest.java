package io.github.cheatsheets.data;

import static io.github.cheatsheets.data.CuratedSheet.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Symptom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SymptomTest {

    static Stream<Symptom> symptoms() {
        return SHEET.symptoms().stream();
    }

    @Test
    void thereAre18To28() {
        assertThat(SHEET.symptoms()).hasSizeBetween(18, 28);
    }

    @Test
    void togetherTheyReachAtLeast120Concepts() {
        assertThat(SHEET.symptoms().stream()
                        .flatMap(symptom -> symptom.concepts().stream())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void theyReachEveryRowOfThePocketEdition() {
        assertThat(SHEET.symptoms().stream().flatMap(symptom -> symptom.concepts().stream()))
                .containsAll(
                        SHEET.concepts().filter(Concept::core).map(Concept::id).toList());
    }

    @Test
    void noTwoStartWithTheSameTwoConcepts() {
        assertThat(SHEET.symptoms().stream().map(symptom -> symptom.concepts().subList(0, 2)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("symptoms")
    void eachLists3To12ConceptsOnce(Symptom symptom) {
        assertThat(symptom.concepts())
                .hasSizeBetween(3, 12)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(SHEET.concept(id)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("symptoms")
    void eachIsShortEnoughToScan(Symptom symptom) {
        assertThat(symptom.text()).hasSizeBetween(20, 80).doesNotEndWith(".");
    }
}
