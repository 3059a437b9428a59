package io.github.cheatsheets.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {

    private static final String YAML = """
            schema: 1
            id: team
            title: Team
            intro: See [all of it](#two) and **[the first](#a)**.
            symptoms:
              - {id: slow, text: It is slow, concepts: [a, c]}
              - {id: down, text: It is down, concepts: [b]}
            tables:
              - id: one
                title: One
                concepts:
                  - {id: a, name: A, level: foundational, core: true, tags: [x], description: ["Not [B](#b), nor `c`."], seeAlso: [b, c]}
                  - {id: b, name: B, level: advanced, tags: [y], description: ["B"]}
              - id: two
                title: Two
                purpose: Unlike [One](#one).
                concepts:
                  - {id: c, name: C, tags: [x, y], description: ["C"]}
            """;

    @TempDir
    private Path folder;

    private CheatSheet sheet;

    @BeforeEach
    void read() throws IOException {
        sheet = CheatSheets.read(Files.writeString(folder.resolve("team.yaml"), YAML));
    }

    @Test
    void everythingStaysIfNothingIsAskedFor() {
        assertThat(Selection.ALL.of(sheet).sheet()).contains(sheet);
        assertThat(Selection.ALL.of(sheet).dropped()).isEmpty();
    }

    @Test
    void eachCriterionKeepsWhatItNames() {
        assertThat(kept(levels(Level.FOUNDATIONAL, Level.INTERMEDIATE))).containsExactly("a");
        assertThat(kept(tags("y"))).containsExactly("b", "c");
        assertThat(kept(tables("two"))).containsExactly("c");
        assertThat(kept(symptoms("slow"))).containsExactly("a", "c");
        assertThat(kept(CORE)).containsExactly("a");
        assertThat(kept(includes("b"))).containsExactly("b");
        assertThat(kept(excludes("b"))).containsExactly("a", "c");
    }

    @Test
    void allCriteriaMustHoldButForWhatIsIncluded() {
        Selection selection = new Selection(
                Set.of(Level.FOUNDATIONAL), Set.of("x"), Set.of(), Set.of(), false, Set.of("b"), Set.of());

        assertThat(kept(selection)).containsExactly("a", "b");
        assertThat(selection.of(sheet).dropped()).containsExactly(Map.entry("levels", 1));
    }

    @Test
    void whatIsExcludedGoesThoughItIsIncluded() {
        Selection selection =
                new Selection(Set.of(), Set.of("x"), Set.of(), Set.of(), false, Set.of("b"), Set.of("b", "c"));

        assertThat(kept(selection)).containsExactly("a");
        assertThat(selection.of(sheet).dropped()).containsExactly(Map.entry("excludes", 2));
    }

    @Test
    void nothingLeadsToWhatIsGone() {
        CheatSheet left = tables("one").of(sheet).sheet().orElseThrow();
        CheatSheet less = excludes("b").of(sheet).sheet().orElseThrow();

        assertThat(left.tables()).extracting(Table::id).containsExactly("one");
        assertThat(left.intro().get(0).markdown()).isEqualTo("See all of it and **[the first](#a)**.");
        assertThat(left.concept("a").map(Concept::seeAlso)).contains(List.of("b"));
        assertThat(left.symptoms())
                .extracting(Symptom::id, Symptom::concepts)
                .containsExactly(tuple("slow", List.of("a")), tuple("down", List.of("b")));
        assertThat(less.symptoms()).extracting(Symptom::id).containsExactly("slow");
        assertThat(less.concept("a").orElseThrow().description().get(0).inlines())
                .containsExactly(new Inline.Text("Not B, nor "), new Inline.Code("c"), new Inline.Text("."));
        assertThat(tables("two").of(sheet).sheet().orElseThrow().tables().get(0).purpose())
                .hasToString("Unlike One.");
    }

    @Test
    void onlyTheSymptomsThatAreNamedStay() {
        assertThat(symptoms("slow").of(sheet).sheet().orElseThrow().symptoms())
                .extracting(Symptom::id)
                .containsExactly("slow");
    }

    @Test
    void thereIsNoSheetIfNoConceptStays() {
        Selection.Result result =
                new Selection(Set.of(), Set.of(), Set.of("two"), Set.of(), true, Set.of(), Set.of()).of(sheet);

        assertThat(result.sheet()).isEmpty();
        assertThat(result.dropped()).containsExactly(Map.entry("tables", 2), Map.entry("core", 1));
    }

    @Test
    void wordsThatNoSheetHasAreToldWithTheNearestOnes() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add(sheet);

        assertThat(vocabulary.unknown(new Selection(
                        Set.of(),
                        Set.of("z"),
                        Set.of("tow", "one"),
                        Set.of("slwo"),
                        false,
                        Set.of("a"),
                        Set.of("zzz"))))
                .containsExactly(
                        "tags: there is no tag \"z\"; did you mean \"x\"?",
                        "tables: there is no table \"tow\"; there are: one, two",
                        "symptoms: there is no symptom \"slwo\"; there are: down, slow",
                        "excludes: there is no concept \"zzz\"; there are: a, b, c");
    }

    private List<String> kept(Selection selection) {
        return selection
                .of(sheet)
                .sheet()
                .orElseThrow()
                .concepts()
                .map(Concept::id)
                .toList();
    }

    private static final Selection CORE =
            new Selection(Set.of(), Set.of(), Set.of(), Set.of(), true, Set.of(), Set.of());

    private static Selection levels(Level... levels) {
        return new Selection(Set.of(levels), Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of());
    }

    private static Selection tags(String... tags) {
        return new Selection(Set.of(), Set.of(tags), Set.of(), Set.of(), false, Set.of(), Set.of());
    }

    private static Selection tables(String... tables) {
        return new Selection(Set.of(), Set.of(), Set.of(tables), Set.of(), false, Set.of(), Set.of());
    }

    private static Selection symptoms(String... symptoms) {
        return new Selection(Set.of(), Set.of(), Set.of(), Set.of(symptoms), false, Set.of(), Set.of());
    }

    private static Selection includes(String... concepts) {
        return new Selection(Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(concepts), Set.of());
    }

    private static Selection excludes(String... concepts) {
        return new Selection(Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of(concepts));
    }
}
