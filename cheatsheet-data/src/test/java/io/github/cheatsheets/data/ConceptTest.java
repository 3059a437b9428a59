package io.github.cheatsheets.data;

import static io.github.cheatsheets.data.CuratedSheet.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptTest {

    private static final int BULLET = 180;
    private static final int DECISION_LINE = 120;

    static Stream<Concept> concepts() {
        return SHEET.concepts();
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void hasALevelAndTwoToFourTagsOfTheVocabulary(Concept concept) {
        assertThat(concept.level()).isNotNull();
        assertThat(concept.tags()).hasSizeBetween(2, 4).doesNotHaveDuplicates().isSubsetOf(SHEET.tags());
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void isDescribedInTwoOrThreeShortBullets(Concept concept) {
        assertThat(concept.description())
                .hasSizeBetween(2, 3)
                .extracting(Prose::plainText)
                .allSatisfy(bullet -> assertThat(bullet).hasSizeLessThanOrEqualTo(BULLET));
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void saysWhenToUseItWhenNotAndHowToSeeThatItWorked(Concept concept) {
        assertThat(CuratedSheet.decisionLines(concept))
                .hasSize(3)
                .extracting(Prose::plainText)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(DECISION_LINE));
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void endsEachLineOfProseAsASentence(Concept concept) {
        assertThat(CuratedSheet.prose(concept)).extracting(Prose::plainText).allSatisfy(line -> assertThat(line)
                .matches("(?s).*[.?!]\\)?"));
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void leadsToOtherRowsButNotToItself(Concept concept) {
        assertThat(concept.seeAlso())
                .hasSizeBetween(1, 7)
                .doesNotHaveDuplicates()
                .doesNotContain(concept.id())
                .allSatisfy(id -> assertThat(SHEET.concept(id)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void citesCheckedPagesOverASecureConnectionAndNoBareHost(Concept concept) {
        assertThat(concept.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.url()).hasScheme("https");
            assertThat(source.url().getPath()).isNotIn("", "/");
            assertThat(source.title()).isNotNull();
            assertThat(source.checked()).isNotNull();
        });
    }
}
