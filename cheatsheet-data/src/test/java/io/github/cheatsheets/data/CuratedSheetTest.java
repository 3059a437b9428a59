package io.github.cheatsheets.data;

import static io.github.cheatsheets.data.CuratedSheet.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.lint.Lint;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CuratedSheetTest {

    @Test
    void readsWithoutAFinding() {
        assertThat(CheatSheets.onClassPath().check("backend-performance").findings())
                .isEmpty();
    }

    @Test
    void givesLintNothingToSay() {
        SheetReading reading = CheatSheets.onClassPath().check("backend-performance");

        assertThat(Lint.load(getClass().getClassLoader()).check(SHEET, reading.locations()))
                .isEmpty();
    }

    @Test
    void holds16TablesAnd168Concepts() {
        assertThat(SHEET.tables()).hasSize(16);
        assertThat(SHEET.concepts()).hasSize(168);
    }

    @Test
    void keepsItsIdsAndTheirOrder() {
        List<String> ids = new ArrayList<>();
        for (Table table : SHEET.tables()) {
            ids.add("[" + table.id() + "]");
            table.concepts().stream().map(Concept::id).forEach(ids::add);
        }

        assertThat(ids).containsExactlyElementsOf(CuratedSheet.lines("ids.txt"));
    }

    @Test
    void usesEachIdOnce() {
        assertThat(SHEET.concepts().map(Concept::id)).doesNotHaveDuplicates();
        assertThat(SHEET.concepts().map(Concept::name)).doesNotHaveDuplicates();
        assertThat(SHEET.tables()).extracting(Table::id).doesNotHaveDuplicates();
    }

    @Test
    void tellsWhatEachTableIsFor() {
        assertThat(SHEET.tables()).allSatisfy(table -> {
            assertThat(table.purpose()).isNotNull();
            assertThat(table.columns().example()).isEqualTo("Example");
            assertThat(table.columns().description()).isEqualTo("Description");
        });
    }

    @Test
    void marks48To56RowsForThePocketEdition() {
        assertThat(SHEET.concepts().filter(Concept::core)).hasSizeBetween(48, 56);
        assertThat(SHEET.tables())
                .allSatisfy(table -> assertThat(table.concepts().stream().filter(Concept::core))
                        .hasSizeBetween(3, 4));
    }

    @Test
    void usesEveryTagOfItsVocabulary() {
        assertThat(SHEET.concepts().flatMap(concept -> concept.tags().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(SHEET.tags());
    }
}
