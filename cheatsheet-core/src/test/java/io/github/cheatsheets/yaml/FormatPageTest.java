package io.github.cheatsheets.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That the page on the format says what the schema says. A table that is missing there is what the failure shows. */
class FormatPageTest {

    private final JsonNode schema = JsonMapper.shared().readTree(CheatSheets.schema());

    @Test
    void everyFieldIsDescribedAsInTheSchema() throws IOException {
        String page = Files.readString(Path.of("../docs/format.md"));

        assertThat(page).contains(table(schema));
        schema.get("definitions").forEach(definition -> assertThat(page)
                .contains(definition.get("description").stringValue() + "\n\n" + table(definition)));
    }

    private String table(JsonNode definition) {
        return definition.get("properties").properties().stream()
                .map(field -> row(
                        field.getKey(),
                        definition.path("required").valueStream().anyMatch(name -> name.stringValue()
                                .equals(field.getKey())),
                        resolved(field.getValue())))
                .collect(Collectors.joining("\n", "| field | required | what | example |\n|---|---|---|---|\n", "\n"));
    }

    private JsonNode resolved(JsonNode field) {
        return field.has("$ref") ? schema.at(field.get("$ref").stringValue().substring(1)) : field;
    }

    private static String row(String name, boolean isRequired, JsonNode field) {
        String values = field.has("enum")
                ? field.get("enum")
                        .valueStream()
                        .map(value -> "`" + value.stringValue() + "`")
                        .collect(Collectors.joining(", ", " One of ", "."))
                : "";
        String example =
                field.has("examples") ? "`" + cell(field.at("/examples/0").toString()) + "`" : "";
        return "| `" + name + "` | " + (isRequired ? "yes" : "") + " | "
                + cell(field.get("description").stringValue()) + values + " | " + example + " |";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
