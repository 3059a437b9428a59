package io.github.cheatsheets.yaml;

import io.github.cheatsheets.digest.Digest;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Locations;
import io.github.cheatsheets.model.CanonicalText;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Columns;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Inline;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one sheet, all its files, and notes everything that is wrong with it. */
public final class SheetReader {

    private static final int SCHEMA = 1;

    private static final Set<String> SHEET_FIELDS =
            Fields.names("schema id title version language license intro symptoms tags tables");
    private static final Set<String> KEYS_OF_IDENTIFIED = Fields.names("tables concepts symptoms");
    private static final Set<String> SYMPTOM_FIELDS = Fields.names("id text concepts");
    private static final Set<String> INCLUDE_FIELDS = Fields.names("include");
    private static final Set<String> TABLE_FIELDS = Fields.names("id title purpose columns concepts");
    private static final Set<String> COLUMN_FIELDS = Fields.names("name example description");
    private static final Set<String> CONCEPT_FIELDS =
            Fields.names("id name level core tags example examples description useWhen"
                    + " avoidWhen verifyBy appliesTo seeAlso sources");
    private static final Set<String> SOURCE_FIELDS = Fields.names("url title checked");

    private static final Map<String, Level> LEVELS = Fields.byWord(Level.values(), Level::id);

    private static final Pattern LINE_OF_PROSE_END = Pattern.compile("\\r\\n?|\\n");
    private static final Pattern LINE_END = Pattern.compile("[\\n\\u2028\\u2029]");
    private static final Pattern BLANK_LINE = Pattern.compile("[\\p{IsWhite_Space}\\uFEFF]*");
    private static final Columns DEFAULT_COLUMNS = new Columns("Name", "Example", "Description");

    private final SheetFiles files;
    private final Findings findings = new Findings();
    private final References references = new References(findings);
    private final ExampleReader exampleReader = new ExampleReader(findings);
    private final Set<String> included = new LinkedHashSet<>();
    private final Map<String, Digest> sources = new LinkedHashMap<>();

    private final Locations locations;
    private int conceptCount;

    private SheetReader(SheetFiles files) {
        this.files = files;
        this.locations = new Locations(Location.of(files.describe(files.head())));
    }

    /**
     * What came of reading a sheet.
     *
     * @param sheet the sheet, or null if an error was found
     * @param locations where the sheet's values stand
     * @param findings all that was found
     * @param sources digests of the files that were read, by their names below the sheet's folder
     */
    public record Result(
            @Nullable CheatSheet sheet, Locations locations, List<Finding> findings, Map<String, Digest> sources) {}

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
                reader.locations,
                reader.findings.inOrder(),
                reader.sources);
    }

    private @Nullable CheatSheet sheet() {
        YamlNode node = file(files.head(), Location.of(files.describe(files.head())));
        Fields fields = node == null ? null : Fields.of(node, "a sheet", SHEET_FIELDS, findings);
        if (fields == null) {
            return null;
        }
        locate("", fields);
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
        List<Prose> intro = paragraphs(fields, "intro");
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

    /** Notes where the values of a mapping stand; those that have an id of their own do it themselves. */
    private void locate(String path, Fields fields) {
        locations.put(path, fields.location());
        fields.eachKey((key, node) -> {
            if (!KEYS_OF_IDENTIFIED.contains(key)) {
                // The short form of one example stands for a list of one.
                locate(path + (key.equals("example") ? "/examples/0" : "/" + key), node);
            }
        });
    }

    private void locate(String path, YamlNode node) {
        locations.put(path, node.location());
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> locate(path + "/" + key, entry.value()));
        } else if (node instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                locate(path + "/" + i, sequence.items().get(i));
            }
        } else if (node instanceof YamlNode.Scalar scalar) {
            locations.putLines(path, linesOfCode(scalar));
        }
    }

    /** Returns where the lines stand that remain of a text once it is in the canonical form of code. */
    private static List<Integer> linesOfCode(YamlNode.Scalar scalar) {
        if (scalar.lines().size() == 1) {
            return scalar.lines();
        }
        List<String> lines = LINE_END.splitAsStream(scalar.value()).toList();
        int first = 0;
        while (first < lines.size() && BLANK_LINE.matcher(lines.get(first)).matches()) {
            first++;
        }
        return scalar.lines()
                .subList(Math.min(first, scalar.lines().size()), scalar.lines().size());
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
        sources.put(file, Digest.of(bytes));
        return YamlComposer.compose(files.describe(file), bytes, findings);
    }

    private List<Prose> paragraphs(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null) {
            return List.of();
        }
        if (CanonicalText.inline(text).isEmpty()) {
            fields.refuse(Rules.INVALID_VALUE, key, "\"%s\" must not be blank", key);
            return List.of();
        }
        List<Prose> paragraphs = new ArrayList<>();
        for (String paragraph : paragraphs(text)) {
            Prose prose = fields.paragraph(paragraph, fields.location(key));
            if (prose != null) {
                paragraphs.add(linked(prose, fields.location(key)));
            }
        }
        return paragraphs;
    }

    /** Returns what stands between blank lines. */
    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringJoiner paragraph = new StringJoiner("\n");
        // The last paragraph ends at a blank line too.
        for (String line : LINE_OF_PROSE_END.split(text + "\n\n", -1)) {
            if (!CanonicalText.inline(line).isEmpty()) {
                paragraph.add(line);
            } else if (paragraph.length() > 0) {
                paragraphs.add(paragraph.toString());
                paragraph = new StringJoiner("\n");
            }
        }
        return paragraphs;
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
            locate(id, fields);
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
            locate(id, fields);
        }
        String title = fields.line("title");
        Prose purpose = prose(fields, "purpose");
        Columns columns = columns(fields.node("columns"));
        List<Concept> concepts = fields.list("concepts", this::concept);
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

    private @Nullable Concept concept(YamlNode node) {
        conceptCount++;
        if (conceptCount > Limits.CONCEPTS) {
            if (conceptCount == Limits.CONCEPTS + 1) {
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
            locate(id, fields);
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
        List<Prose> description = fields.proses("description");
        description.forEach(bullet -> linked(bullet, fields.location("description")));
        if (!fields.has("example") && !fields.has("examples") && !fields.has("description")) {
            findings.add(
                    Rules.MISSING_KEY,
                    fields.location(),
                    "a concept must have one of the fields \"example\", \"examples\" and \"description\"");
        }
        Prose useWhen = prose(fields, "useWhen");
        Prose avoidWhen = prose(fields, "avoidWhen");
        Prose verifyBy = prose(fields, "verifyBy");
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
        URI url = fields.parsed("url", SheetReader::webAddress, "an absolute https or http address");
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

    private @Nullable Prose prose(Fields fields, String key) {
        Prose prose = fields.prose(key);
        return prose == null ? null : linked(prose, fields.location(key));
    }

    /** Notes where the links of prose lead, and returns the prose. */
    private Prose linked(Prose prose, Location location) {
        link(prose.inlines(), location);
        return prose;
    }

    private void link(List<Inline> inlines, Location location) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link && link.target().startsWith("#")) {
                references.mentionAnchor(link.target().substring(1), location);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                link(emphasis.children(), location);
            } else if (inline instanceof Inline.Strong strong) {
                link(strong.children(), location);
            }
        }
    }

    // Only read once no error was found, that is, once the field is known to be there and right.
    private static String present(@Nullable String value) {
        return Objects.requireNonNull(value);
    }
}
