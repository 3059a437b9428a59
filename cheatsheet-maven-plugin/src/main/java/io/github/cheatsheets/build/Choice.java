package io.github.cheatsheets.build;

import io.github.cheatsheets.finding.Suggestion;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.selection.Selection;
import io.github.cheatsheets.selection.Vocabulary;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a user chose to see, as words that may be wrong. */
public final class Choice {

    private Choice() {}

    /**
     * Returns the levels for a user's words.
     *
     * @throws UserException if a word is no level
     */
    public static Set<Level> levels(List<String> words) throws UserException {
        Map<String, Level> known = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            known.put(level.id(), level);
        }
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (String word : words) {
            Level level = known.get(word);
            if (level == null) {
                throw new UserException("levels must be some of " + String.join(", ", known.keySet()) + ", not \""
                        + word + "\"" + Suggestion.of(word, known.keySet()));
            }
            levels.add(level);
        }
        return levels;
    }

    /**
     * Checks that each word of a selection is known in one of the sheets at least.
     *
     * @param vocabulary the words that are known already
     * @param others sheets whose words are not, read only as far as it takes
     * @throws UserException if a word is known in none
     */
    static void check(Selection selection, Vocabulary vocabulary, List<NamedSheet> others) throws UserException {
        List<String> unknown = vocabulary.unknown(selection);
        Iterator<NamedSheet> more = others.iterator();
        while (!unknown.isEmpty() && more.hasNext()) {
            more.next().read().sheet().ifPresent(vocabulary::add);
            unknown = vocabulary.unknown(selection);
        }
        if (!unknown.isEmpty()) {
            throw new UserException(String.join("\n", unknown));
        }
    }
}
