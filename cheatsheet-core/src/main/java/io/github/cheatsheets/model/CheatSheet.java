package io.github.cheatsheets.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One cheat sheet.
 *
 * @param id the permanent id; also the stem of the names of rendered files
 * @param title the title
 * @param version the version of the content
 * @param language the language of the text, as a BCP 47 tag such as {@code en}
 * @param license the licence of the content, as an SPDX identifier such as {@code CC-BY-4.0}
 * @param intro paragraphs
 * @param symptoms what a person sees, leading to concepts
 * @param tags the closed vocabulary of tags; empty if any tag is allowed
 * @param tables the tables, in order
 */
public record CheatSheet(
        String id,
        String title,
        @Nullable String version,
        String language,
        @Nullable String license,
        List<Prose> intro,
        List<Symptom> symptoms,
        List<String> tags,
        List<Table> tables) {

    /** The language of a sheet that names none. */
    public static final String DEFAULT_LANGUAGE = "en";

    /**
     * Checks the id, copies the lists and brings the texts into canonical form.
     *
     * @throws IllegalArgumentException if the id is not one, or a text holds a character that no format can carry
     * @throws java.util.IllformedLocaleException if the language is no well-formed BCP 47 tag
     */
    public CheatSheet {
        id = Ids.checked(id);
        title = CanonicalText.inline(title);
        version = version == null ? null : CanonicalText.inline(version);
        language = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        license = license == null ? null : CanonicalText.inline(license);
        intro = List.copyOf(intro);
        symptoms = List.copyOf(symptoms);
        tags = List.copyOf(tags);
        tables = List.copyOf(tables);
    }

    /** Returns this sheet with other tables, and without symptoms, as those lead to concepts that may be gone. */
    public CheatSheet withTables(List<Table> others) {
        return new CheatSheet(id, title, version, language, license, intro, List.of(), tags, others);
    }

    /** Returns all concepts of all tables, in order. */
    public Stream<Concept> concepts() {
        return tables.stream().flatMap(table -> table.concepts().stream());
    }

    /** Returns the concept with that id, if there is one. */
    public Optional<Concept> concept(String conceptId) {
        return concepts().filter(concept -> concept.id().equals(conceptId)).findFirst();
    }

    /** Returns the language as the JDK knows it. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
