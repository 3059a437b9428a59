package io.github.cheatsheets.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: a name, examples, a description, and what helps to decide.
 *
 * @param id the permanent id, unique in the sheet
 * @param name the field's term
 * @param level how much a reader should know already
 * @param core whether the concept belongs to the pocket edition
 * @param tags words of the sheet's vocabulary
 * @param examples what the concept looks like in use
 * @param description bullets, in order
 * @param useWhen the signal that the concept is needed
 * @param avoidWhen the trade-off, the failure mode, or when it hurts
 * @param verifyBy how to see that it worked
 * @param appliesTo version ranges by product, in the order of the sheet
 * @param seeAlso ids of related concepts
 * @param sources the pages that the facts were checked at
 */
public record Concept(
        String id,
        String name,
        @Nullable Level level,
        boolean core,
        List<String> tags,
        List<Example> examples,
        List<Prose> description,
        @Nullable Prose useWhen,
        @Nullable Prose avoidWhen,
        @Nullable Prose verifyBy,
        Map<String, String> appliesTo,
        List<String> seeAlso,
        List<Source> sources) {

    /**
     * Checks the id, copies the collections and brings the name into canonical form.
     *
     * @throws IllegalArgumentException if the id is not one, the name is blank, or a text holds a character that no format
     *     can carry
     */
    public Concept {
        id = Ids.checked(id);
        name = CanonicalText.inline(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the concept \"" + id + "\" must have a name");
        }
        tags = List.copyOf(tags);
        examples = List.copyOf(examples);
        description = List.copyOf(description);
        Map<String, String> ranges = new LinkedHashMap<>();
        appliesTo.forEach((product, range) -> ranges.put(CanonicalText.inline(product), CanonicalText.inline(range)));
        appliesTo = Collections.unmodifiableMap(ranges);
        seeAlso = List.copyOf(seeAlso);
        sources = List.copyOf(sources);
    }

    /** Returns whether the concept has anything for the column of descriptions. */
    public boolean isDescribed() {
        return !description.isEmpty()
                || useWhen != null
                || avoidWhen != null
                || verifyBy != null
                || !appliesTo.isEmpty()
                || !seeAlso.isEmpty()
                || !sources.isEmpty();
    }
}
