package io.github.cheatsheets.model;

/**
 * The column headings of a table, such as Tool, Example and Description.
 *
 * @param name the heading over the names
 * @param example the heading over the examples
 * @param description the heading over the descriptions
 */
public record Columns(String name, String example, String description) {

    /**
     * Brings the headings into canonical form.
     *
     * @throws IllegalArgumentException if a heading holds a character that no format can carry
     */
    public Columns {
        name = CanonicalText.inline(name);
        example = CanonicalText.inline(example);
        description = CanonicalText.inline(description);
    }
}
