package io.github.cheatsheets.render.json;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.BidiControls;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.model.Columns;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.Verification;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a sheet as <a href="https://www.rfc-editor.org/rfc/rfc8259">JSON</a>, with the names and the structure of the YAML
 * format: all files in one, the short forms written out, fields without a value left out. As
 * JSON is YAML, it reads as the same sheet, unless something is known of its examples: then each has a {@code verdict}, and
 * the sheet a {@code verification}, which no author may write. Controls of direction are escaped, so that the file shows them.
 */
public final class JsonRenderer implements Renderer {

    private static final int SCHEMA = 1;

    /** Made by {@link java.util.ServiceLoader}. */
    public JsonRenderer() {}

    @Override
    public String engine() {
        return BUILTIN;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.JSON);
    }

    @Override
    public List<Finding> render(RenderRequest request, OutputStream out) {
        try (JsonGenerator json = Library.JSON.createGenerator(new Indented(), out)) {
            new Writer(json, request.verification()).sheet(request.sheet());
            json.writeRaw('\n');
        }
        return List.of();
    }

    /** Escapes controls of direction, and what JSON must escape. */
    private static final class BidiEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return BidiControls.isControl(c) ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
        }
    }

    /** Loaded with the first sheet, as a build in which nothing has changed needs none of it. */
    private static final class Library {
        static final JsonFactory JSON = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .characterEscapes(new BidiEscapes())
                .build();
    }

    /** Two blanks a level and LF on every platform. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static final class Writer {

        private final JsonGenerator json;
        private final Verification verification;

        Writer(JsonGenerator json, Verification verification) {
            this.json = json;
            this.verification = verification;
        }

        void sheet(CheatSheet sheet) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            text("id", sheet.id());
            text("title", sheet.title());
            text("version", sheet.version());
            text("language", sheet.language());
            text("license", sheet.license());
            text("intro", sheet.intro().isEmpty() ? null : paragraphs(sheet.intro()));
            array("symptoms", sheet.symptoms(), this::symptom);
            array("tags", sheet.tags(), json::writeString);
            if (!verification.isEmpty()) {
                verification(sheet);
            }
            array("tables", sheet.tables(), this::table);
            json.writeEndObject();
        }

        private void verification(CheatSheet sheet) {
            json.writeObjectPropertyStart("verification");
            text(
                    "date",
                    verification.date() == null ? null : verification.date().toString());
            json.writeObjectPropertyStart("examples");
            verification.counts(sheet).forEach((strength, count) -> json.writeNumberProperty(strength.id(), count));
            json.writeEndObject();
            array("tools", verification.tools(), json::writeString);
            json.writeEndObject();
        }

        private static String paragraphs(List<Prose> prose) {
            return prose.stream().map(Prose::markdown).collect(Collectors.joining("\n\n"));
        }

        private void symptom(Symptom symptom) {
            json.writeStartObject();
            text("id", symptom.id());
            text("text", symptom.text());
            array("concepts", symptom.concepts(), json::writeString);
            json.writeEndObject();
        }

        private void table(Table table) {
            json.writeStartObject();
            text("id", table.id());
            text("title", table.title());
            prose("purpose", table.purpose());
            columns(table.columns());
            array("concepts", table.concepts(), this::concept);
            json.writeEndObject();
        }

        private void columns(Columns columns) {
            json.writeObjectPropertyStart("columns");
            text("name", columns.name());
            text("example", columns.example());
            text("description", columns.description());
            json.writeEndObject();
        }

        private void concept(Concept concept) {
            json.writeStartObject();
            text("id", concept.id());
            text("name", concept.name());
            text("level", concept.level() == null ? null : concept.level().id());
            if (concept.core()) {
                json.writeBooleanProperty("core", true);
            }
            array("tags", concept.tags(), json::writeString);
            if (!concept.examples().isEmpty()) {
                json.writeArrayPropertyStart("examples");
                for (int i = 0; i < concept.examples().size(); i++) {
                    example(concept.examples().get(i), verification.of(concept, i));
                }
                json.writeEndArray();
            }
            array("description", concept.description(), bullet -> json.writeString(bullet.markdown()));
            prose("useWhen", concept.useWhen());
            prose("avoidWhen", concept.avoidWhen());
            prose("verifyBy", concept.verifyBy());
            if (!concept.appliesTo().isEmpty()) {
                json.writeObjectPropertyStart("appliesTo");
                concept.appliesTo().forEach(this::text);
                json.writeEndObject();
            }
            array("seeAlso", concept.seeAlso(), json::writeString);
            array("sources", concept.sources(), this::source);
            json.writeEndObject();
        }

        private void example(Example example, Optional<Verdict> verdict) {
            json.writeStartObject();
            text("lang", example.lang());
            text("title", example.title());
            text("code", example.code());
            if (example.check() != null) {
                check(example.check());
            }
            verdict.ifPresent(this::verdict);
            json.writeEndObject();
        }

        private void verdict(Verdict verdict) {
            json.writeObjectPropertyStart("verdict");
            text("strength", verdict.strength().id());
            text("by", verdict.by());
            json.writeEndObject();
        }

        private void check(Check check) {
            json.writeObjectPropertyStart("check");
            text("level", check.level().id());
            text("reason", check.reason());
            check.settings().forEach((name, value) -> {
                json.writeName(name);
                value(value);
            });
            json.writeEndObject();
        }

        private void value(@Nullable Object value) {
            if (value instanceof Map<?, ?> map) {
                json.writeStartObject();
                map.forEach((name, nested) -> {
                    json.writeName((String) name);
                    value(nested);
                });
                json.writeEndObject();
            } else if (value instanceof List<?> list) {
                json.writeStartArray();
                list.forEach(this::value);
                json.writeEndArray();
            } else if (value instanceof Boolean bool) {
                json.writeBoolean(bool);
            } else if (value instanceof BigDecimal number) {
                json.writeNumber(number);
            } else if (value == null) {
                json.writeNull();
            } else {
                json.writeString((String) value);
            }
        }

        private void source(Source source) {
            json.writeStartObject();
            text("url", source.url().toString());
            text("title", source.title());
            text("checked", source.checked() == null ? null : source.checked().toString());
            json.writeEndObject();
        }

        private void text(String name, @Nullable String value) {
            if (value != null) {
                json.writeStringProperty(name, value);
            }
        }

        private void prose(String name, @Nullable Prose prose) {
            text(name, prose == null ? null : prose.markdown());
        }

        private <T> void array(String name, List<T> items, Consumer<T> writer) {
            if (!items.isEmpty()) {
                json.writeArrayPropertyStart(name);
                items.forEach(writer);
                json.writeEndArray();
            }
        }
    }
}
