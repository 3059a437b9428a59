package io.github.cheatsheets.verification;

import io.github.cheatsheets.digest.Digest;
import io.github.cheatsheets.verification.VerificationRecord.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The file format of records; {@code verification-1.schema.json} beside this class describes it. */
final class VerificationJson {

    private static final int SCHEMA = 1;
    private static final String BROKEN = "broken";

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private VerificationJson() {}

    static void write(List<VerificationRecord> records, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(new Indented(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            json.writeArrayPropertyStart("sheets");
            records.forEach(each -> sheet(each, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static void sheet(VerificationRecord sheet, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("sheet", sheet.sheet());
        json.writeStringProperty("date", sheet.date().toString());
        json.writeArrayPropertyStart("examples");
        for (Entry entry : sheet.entries()) {
            json.writeStartObject();
            json.writeStringProperty("example", entry.example());
            json.writeStringProperty("digest", entry.digest().hex());
            if (entry.verdict() == null) {
                json.writeStringProperty("result", BROKEN);
                json.writeStringProperty("message", entry.broken());
            } else {
                json.writeStringProperty("result", entry.verdict().strength().id());
                json.writeStringProperty("by", entry.verdict().by());
                if (entry.verdict().missing() != null) {
                    json.writeStringProperty("missing", entry.verdict().missing());
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static List<VerificationRecord> read(InputStream in) throws IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            json.nextToken();
            Map<String, Object> file = object(value(json));
            if (!Integer.valueOf(SCHEMA).equals(file.get("schema"))) {
                throw new IOException("\"schema\" must be " + SCHEMA + ", not " + file.get("schema"));
            }
            List<VerificationRecord> records = new ArrayList<>();
            for (Object sheet : array(file, "sheets")) {
                records.add(sheet(object(sheet)));
            }
            return records;
        } catch (JacksonException e) {
            throw new IOException("line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static VerificationRecord sheet(Map<String, Object> sheet) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Object example : array(sheet, "examples")) {
            entries.add(entry(object(example)));
        }
        return new VerificationRecord(text(sheet, "sheet"), LocalDate.parse(text(sheet, "date")), entries);
    }

    private static Entry entry(Map<String, Object> example) throws IOException {
        String result = text(example, "result");
        boolean broken = result.equals(BROKEN);
        return new Entry(
                text(example, "example"),
                new Digest(text(example, "digest")),
                broken ? null : new Verdict(strength(result), text(example, "by"), missing(example)),
                broken ? text(example, "message") : null);
    }

    private static @Nullable String missing(Map<String, Object> example) throws IOException {
        return example.containsKey("missing") ? text(example, "missing") : null;
    }

    private static Strength strength(String id) {
        return Strength.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String text(Map<String, Object> object, String name) throws IOException {
        if (object.get(name) instanceof String text) {
            return text;
        }
        throw new IOException("\"" + name + "\" must be there, and a text");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw new IOException("an object must stand where " + value + " stands");
    }

    private static List<?> array(Map<String, Object> object, String name) throws IOException {
        if (object.get(name) instanceof List<?> array) {
            return array;
        }
        throw new IOException("\"" + name + "\" must be there, and an array");
    }

    /** Returns the value that begins at the current token: text, an integer, an object or an array. */
    private static Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new HashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                object.put(name, value(json));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(json));
            }
            return array;
        }
        if (token == JsonToken.VALUE_STRING) {
            return json.getString();
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return json.getIntValue();
        }
        throw new IOException("nothing like " + token + " belongs here");
    }

    /** Two blanks a level and LF on every platform. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
