package io.github.cheatsheets.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A titled group of concepts with its own column headings.
 *
 * @param id the permanent id, unique in the sheet
 * @param title the title
 * @param purpose one sentence on what the table is for
 * @param columns the column headings
 * @param concepts the rows, in order
 */
public record Table(String id, String title, @Nullable Prose purpose, Columns columns, List<Concept> concepts) {

    /**
     * Checks the id, copies the list and brings the title into canonical form.
     *
     * @throws IllegalArgumentException if the id is not one, or the title holds a character that no format can carry
     */
    public Table {
        id = Ids.checked(id);
        title = CanonicalText.inline(title);
        concepts = List.copyOf(concepts);
    }

    /** Returns this table with other concepts. */
    public Table withConcepts(List<Concept> others) {
        return new Table(id, title, purpose, columns, others);
    }

    /** Returns whether some concept has an example; if not, the column is not rendered. */
    public boolean hasExamples() {
        return concepts.stream().anyMatch(concept -> !concept.examples().isEmpty());
    }

    /** Returns whether some concept has a description; if not, the column is not rendered. */
    public boolean hasDescriptions() {
        return concepts.stream().anyMatch(Concept::isDescribed);
    }
}
