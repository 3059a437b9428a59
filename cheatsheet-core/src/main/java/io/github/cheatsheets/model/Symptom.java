package io.github.cheatsheets.model;

import java.util.List;
import java.util.Set;

/**
 * What a person sees when something is wrong, and the concepts to look at.
 *
 * @param id the permanent id
 * @param text what is seen, such as "p99 is high while CPU is idle"
 * @param concepts ids of concepts, those to look at first coming first
 */
public record Symptom(String id, String text, List<String> concepts) {

    /**
     * Checks the id, copies the list and brings the text into canonical form.
     *
     * @throws IllegalArgumentException if the id is not one, or the text holds a character that no format can carry
     */
    public Symptom {
        id = Ids.checked(id);
        text = CanonicalText.inline(text);
        concepts = List.copyOf(concepts);
    }

    /** Returns this symptom with those of its concepts that are left, in the same order. */
    public Symptom only(Set<String> left) {
        return new Symptom(id, text, concepts.stream().filter(left::contains).toList());
    }
}
