package io.github.cheatsheets.yaml;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the concepts of a sheet. */
final class ConceptReader {

    private static final Set<String> CONCEPT_FIELDS =
            Fields.names("id name level core tags example examples description useWhen"
                    + " avoidWhen verifyBy appliesTo seeAlso sources");
    private static final Set<String> SOURCE_FIELDS = Fields.names("url title checked");

    private static final Map<String, Level> LEVELS = Fields.byWord(Level.values(), Level::id);

    private final Findings findings;
    private final References references;
    private final Places places;
    private final ProseReader proseReader;
    private final ExampleReader exampleReader;
    private int count;

    ConceptReader(Findings findings, References references, Places places, ProseReader proseReader) {
        this.findings = findings;
        this.references = references;
        this.places = places;
        this.proseReader = proseReader;
        this.exampleReader = new ExampleReader(findings);
    }

    /** Returns a concept, or null if it has none of what makes one; then a finding says so. */
    @Nullable Concept read(YamlNode node) {
        count++;
        if (count > Limits.CONCEPTS) {
            if (count == Limits.CONCEPTS + 1) {
                findings.add(
                        Rules.LIMIT, node.location(), "a sheet must not have more than %,d concepts", Limits.CONCEPTS);
            }
            return null;
        }
        Fields fields = Fields.of(node, "a concept", CONCEPT_FIELDS, findings);
        if (fields == null) {
            return null;
        }
        fields.require("id", "name");
        String id = fields.id("id");
        if (id != null) {
            references.declareConcept(id, fields.location("id"));
            places.note(id, fields);
        }
        String name = fields.line("name");
        Level level = fields.constant("level", LEVELS);
        boolean core = fields.bool("core");
        List<String> tags = new ArrayList<>();
        fields.eachLine("tags", (location, tag) -> {
            references.mentionTag(tag, location);
            tags.add(tag);
        });
        List<Example> examples = exampleReader.read(fields);
        List<Prose> description = proseReader.items(fields, "description");
        if (!fields.has("example") && !fields.has("examples") && !fields.has("description")) {
            findings.add(
                    Rules.MISSING_KEY,
                    fields.location(),
                    "a concept must have one of the fields \"example\", \"examples\" and \"description\"");
        }
        Prose useWhen = proseReader.line(fields, "useWhen");
        Prose avoidWhen = proseReader.line(fields, "avoidWhen");
        Prose verifyBy = proseReader.line(fields, "verifyBy");
        Map<String, String> appliesTo = new LinkedHashMap<>();
        fields.eachEntry("appliesTo", appliesTo::put);
        List<String> seeAlso = new ArrayList<>();
        fields.eachLine("seeAlso", (location, concept) -> {
            references.mentionConcept(concept, location);
            seeAlso.add(concept);
        });
        List<Source> sources = fields.list("sources", this::source);
        if (id == null || name == null) {
            return null;
        }
        return new Concept(
                id,
                name,
                level,
                core,
                tags,
                examples,
                description,
                useWhen,
                avoidWhen,
                verifyBy,
                appliesTo,
                seeAlso,
                sources);
    }

    private @Nullable Source source(YamlNode node) {
        Fields fields = Fields.of(node, "a source", SOURCE_FIELDS, findings);
        if (fields == null) {
            return null;
        }
        fields.require("url");
        URI url = fields.parsed("url", ConceptReader::webAddress, "an absolute https or http address");
        String title = fields.line("title");
        LocalDate checked = fields.parsed("checked", LocalDate::parse, "a date such as 2026-11-22");
        return url == null ? null : new Source(url, title, checked);
    }

    private static URI webAddress(String address) {
        URI url = URI.create(address);
        if (!Source.isWebAddress(url)) {
            throw new IllegalArgumentException(address);
        }
        return url;
    }
}
