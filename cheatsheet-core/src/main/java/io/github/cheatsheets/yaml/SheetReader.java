package io.github.cheatsheets.yaml;

import io.github.cheatsheets.digest.Checksum;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Locations;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Columns;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sheet, all its files, and notes everything that is wrong with it. */
public final class SheetReader {

    private static final int SCHEMA = 1;

    private static final Set<String> SHEET_FIELDS =
            Fields.names("schema id title version language license intro symptoms tags tables");
    private static final Set<String> SYMPTOM_FIELDS = Fields.names("id text concepts");
    private static final Set<String> INCLUDE_FIELDS = Fields.names("include");
    private static final Set<String> TABLE_FIELDS = Fields.names("id title purpose columns concepts");
    private static final Set<String> COLUMN_FIELDS = Fields.names("name example description");
    private static final Columns DEFAULT_COLUMNS = new Columns("Name", "Example", "Description");

    private final SheetFiles files;
    private final Findings findings = new Findings();
    private final References references = new References(findings);
    private final ProseReader proseReader = new ProseReader(references);
    private final Set<String> included = new LinkedHashSet<>();
    private final Map<String, Checksum> sources = new LinkedHashMap<>();

    private final Places places;
    private final ConceptReader conceptReader;

    private SheetReader(SheetFiles files) {
        this.files = files;
        this.places = new Places(Location.of(files.describe(files.head())));
        this.conceptReader = new ConceptReader(findings, references, places, proseReader);
    }

    /**
     * What came of reading a sheet.
     *
     * @param sheet the sheet, or null if an error was found
     * @param locations where the sheet's values stand
     * @param findings all that was found
     * @param sources checksums of the files that were read, by their names below the sheet's folder
     */
    public record Result(
            @Nullable CheatSheet sheet, Locations locations, List<Finding> findings, Map<String, Checksum> sources) {}

    /** Reads the sheet in those files. */
    public static Result read(SheetFiles files) {
        SheetReader reader = new SheetReader(files);
        CheatSheet sheet;
        try {
            sheet = reader.sheet();
        } catch (Abandoned e) {
            sheet = null;
        }
        return new Result(
                reader.findings.hasErrors() ? null : sheet,
                reader.places.locations(),
                reader.findings.inOrder(),
                reader.sources);
    }

    private @Nullable CheatSheet sheet() {
        YamlNode node = file(files.head(), Location.of(files.describe(files.head())));
        Fields fields = node == null ? null : Fields.of(node, "a sheet", SHEET_FIELDS, findings);
        if (fields == null) {
            return null;
        }
        places.note("", fields);
        fields.require("schema", "id", "title", "tables");
        checkSchema(fields);
        String id = fields.id("id");
        if (id != null && !id.equals(files.stem())) {
            fields.refuse(
                    Rules.INVALID_ID,
                    "id",
                    "the id \"%s\" must be the name of the sheet's file or folder, \"%s\"",
                    id,
                    files.stem());
        }
        String title = fields.line("title");
        String version = fields.line("version");
        String language = fields.parsed("language", SheetReader::language, "a BCP 47 language tag such as \"en\"");
        String license = fields.line("license");
        List<Prose> intro = proseReader.paragraphs(fields, "intro");
        List<String> tags = fields.lines("tags");
        List<Symptom> symptoms = fields.list("symptoms", this::symptom);
        List<Table> tables = fields.list("tables", this::tableOrInclude);
        references.check(tags);
        return findings.hasErrors()
                ? null
                : new CheatSheet(
                        present(id),
                        present(title),
                        version,
                        language == null ? CheatSheet.DEFAULT_LANGUAGE : language,
                        license,
                        intro,
                        symptoms,
                        tags,
                        tables);
    }

    private static String language(String tag) {
        return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    }

    private void checkSchema(Fields fields) {
        Integer schema = fields.integer("schema");
        if (schema != null && schema != SCHEMA) {
            fields.refuse(
                    Rules.SCHEMA,
                    "schema",
                    "\"schema\" must be %d, not %d; a newer version of Cheatsheet may know it",
                    SCHEMA,
                    schema);
        }
    }

    /** Returns the document in a file, or null with a finding. */
    private @Nullable YamlNode file(String file, Location mention) {
        if (!included.add(file)) {
            findings.add(Rules.FILE, mention, "%s must be included once only", files.describe(file));
            return null;
        }
        if (included.size() > Limits.FILES) {
            findings.add(Rules.LIMIT, mention, "a sheet must not have more than %,d files", Limits.FILES);
            return null;
        }
        byte[] bytes = YamlFile.bytes(files, file, mention, findings);
        if (bytes == null) {
            return null;
        }
        if (!findings.usage().addBytes(bytes.length)) {
            findings.add(
                    Rules.LIMIT,
                    mention,
                    "the files of a sheet must not be larger together than %,d bytes",
                    Limits.SHEET_BYTES);
            return null;
        }
        sources.put(file, Checksum.of(bytes));
        return YamlComposer.compose(files.describe(file), bytes, findings);
    }

    private @Nullable Symptom symptom(YamlNode node) {
        Fields fields = Fields.of(node, "a symptom", SYMPTOM_FIELDS, findings);
        if (fields == null) {
            return null;
        }
        fields.require("id", "text", "concepts");
        String id = fields.id("id");
        if (id != null) {
            references.declareSymptom(id, fields.location("id"));
            places.note(id, fields);
        }
        String text = fields.line("text");
        List<String> concepts = new ArrayList<>();
        fields.eachLine("concepts", (location, concept) -> {
            references.mentionConcept(concept, location);
            concepts.add(concept);
        });
        return id == null || text == null ? null : new Symptom(id, text, concepts);
    }

    private @Nullable Table tableOrInclude(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping) || !mapping.entries().containsKey("include")) {
            return table(node);
        }
        Fields fields = Fields.of(node, "an include", INCLUDE_FIELDS, findings);
        String file = fields == null ? null : fields.line("include");
        YamlNode table = fields == null || file == null ? null : file(file, fields.location("include"));
        return table == null ? null : table(table);
    }

    private @Nullable Table table(YamlNode node) {
        Fields fields = Fields.of(node, "a table", TABLE_FIELDS, findings);
        if (fields == null) {
            return null;
        }
        fields.require("id", "title", "concepts");
        String id = fields.id("id");
        if (id != null) {
            references.declareTable(id, fields.location("id"));
            places.note(id, fields);
        }
        String title = fields.line("title");
        Prose purpose = proseReader.line(fields, "purpose");
        Columns columns = columns(fields.node("columns"));
        List<Concept> concepts = fields.list("concepts", conceptReader::read);
        return id == null || title == null ? null : new Table(id, title, purpose, columns, concepts);
    }

    private Columns columns(@Nullable YamlNode node) {
        Fields fields = node == null ? null : Fields.of(node, "\"columns\"", COLUMN_FIELDS, findings);
        if (fields == null) {
            return DEFAULT_COLUMNS;
        }
        return new Columns(
                Objects.requireNonNullElse(fields.line("name"), DEFAULT_COLUMNS.name()),
                Objects.requireNonNullElse(fields.line("example"), DEFAULT_COLUMNS.example()),
                Objects.requireNonNullElse(fields.line("description"), DEFAULT_COLUMNS.description()));
    }

    // Only read once no error was found, that is, once the field is known to be there and right.
    private static String present(@Nullable String value) {
        return Objects.requireNonNull(value);
    }
}
