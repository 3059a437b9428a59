package io.github.cheatsheets.data;

import static io.github.cheatsheets.data.CuratedSheet.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** American English by Hunspell's dictionary, and the words of the field from a list of our own. */
class SpellingTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d]*(?:'\\p{L}+)?");

    /** Text in which the dictionary has no say: names with a dot or the like inside, calls, and all with a digit. */
    private static final Pattern NOT_PROSE =
            Pattern.compile("\\S*[\\p{L}\\d][._=@+][\\p{L}\\d]\\S*|\\p{L}+\\(\\p{L}*\\)|\\S*\\d\\S*");

    private static Hunspell hunspell;

    @BeforeAll
    static void readDictionary() throws IOException, ParseException {
        try (InputStream affixes = open("hunspell/en.aff");
                InputStream words = open("hunspell/en.dic")) {
            hunspell = new Hunspell(new Dictionary(new ByteBuffersDirectory(), "spelling", affixes, words));
        }
    }

    @Test
    void spellsEveryWordOfItsProse() {
        assertThat(unknownWords()).isEmpty();
    }

    @Test
    void keepsTheFieldsWordsSortedAndNeedsEachOfThem() {
        Set<String> used = words().collect(Collectors.toSet());

        assertThat(fieldWords()).isSorted().doesNotHaveDuplicates().allSatisfy(word -> {
            assertThat(used).contains(word);
            assertThat(hunspell.spell(word)).isFalse();
        });
    }

    private static Set<String> unknownWords() {
        Set<String> field = Set.copyOf(fieldWords());
        return words().filter(word -> !hunspell.spell(word) && !field.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> fieldWords() {
        return CuratedSheet.lines("field-words.txt");
    }

    private static Stream<String> words() {
        Stream<Prose> purposes = SHEET.tables().stream().map(Table::purpose).filter(Objects::nonNull);
        Stream<Prose> concepts = SHEET.concepts().flatMap(concept -> CuratedSheet.prose(concept).stream());
        Stream<String> prose = Stream.of(SHEET.intro().stream(), purposes, concepts)
                .flatMap(texts -> texts)
                .map(text -> withoutCode(text.inlines()));
        return Stream.concat(prose, CuratedSheet.labels())
                .map(text -> NOT_PROSE.matcher(text).replaceAll(" "))
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .filter(word -> word.length() > 1);
    }

    private static String withoutCode(List<Inline> inlines) {
        return inlines.stream().map(SpellingTest::withoutCode).collect(Collectors.joining());
    }

    private static String withoutCode(Inline inline) {
        if (inline instanceof Inline.Code) {
            return " 0 ";
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return withoutCode(emphasis.children());
        }
        if (inline instanceof Inline.Strong strong) {
            return withoutCode(strong.children());
        }
        if (inline instanceof Inline.Link link) {
            return withoutCode(link.children());
        }
        return inline.plainText();
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(SpellingTest.class.getResourceAsStream(resource), resource);
    }
}
