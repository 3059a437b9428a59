package io.github.cheatsheets.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.json.JsonRenderer;
import io.github.cheatsheets.testing.HostileSheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** That editors, which have the schema, and the reader say the same of a sheet, as far as a schema can say it. */
class SchemaTest {

    /** What only the reader sees: references, files, characters, the inside of prose, and that ids are used once. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "duplicate-id",
            "duplicate-key",
            "unknown-reference",
            "unknown-tag",
            "file",
            "syntax",
            "limit",
            "character",
            "prose");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Objects.requireNonNull(CheatSheets.class.getResourceAsStream("cheatsheet-1.schema.json")));

    @TempDir
    private Path folder;

    @Test
    void theGoldenSheetIsRightForBoth() throws IOException {
        String sheet = Files.readString(Path.of("src/test/resources/golden/team.json"));

        assertThat(schema.validate(sheet, InputFormat.JSON)).isEmpty();
        assertThat(structural(sheet)).isEmpty();
    }

    @Test
    void hostileSheetsAreRightForBoth() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new JsonRenderer().render(RenderRequest.of(HostileSheets.sheet(seed, 5), Format.JSON), out);

            assertThat(schema.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void aSheetWithOneChangeIsWrongForBothOrForNeither() throws IOException {
        String golden = Files.readString(Path.of("src/test/resources/golden/team.json"));
        List<String> disagreements = new ArrayList<>();
        int wrong = 0;
        int changes = 3_000;
        for (int seed = 0; seed < changes; seed++) {
            ObjectNode sheet = (ObjectNode) JSON.readTree(golden);
            String change = new Mutation(new Random(seed)).apply(sheet);
            String text = JSON.writeValueAsString(sheet);
            List<String> found = structural(text);
            boolean valid = schema.validate(text, InputFormat.JSON).isEmpty();
            wrong += valid ? 0 : 1;
            if (valid != found.isEmpty()) {
                disagreements.add(
                        change + ": the schema says " + (valid ? "right" : "wrong") + ", the reader " + found);
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(wrong).isBetween(changes / 4, changes - changes / 20);
    }

    @Test
    void everyFieldHasADescriptionAndAnExample() throws IOException {
        JsonNode root = JSON.readTree(
                Objects.requireNonNull(CheatSheets.class.getResourceAsStream("cheatsheet-1.schema.json")));
        List<String> lacking = new ArrayList<>();
        describe("", root, lacking);
        root.get("definitions").properties().forEach(entry -> describe(entry.getKey(), entry.getValue(), lacking));

        assertThat(lacking).isEmpty();
    }

    private static void describe(String path, JsonNode type, List<String> lacking) {
        JsonNode properties = type.path("properties");
        properties.properties().forEach(entry -> {
            boolean reference = entry.getValue().has("$ref");
            if (!reference
                    && (!entry.getValue().has("description")
                            || !entry.getValue().has("examples"))) {
                lacking.add(path + "/" + entry.getKey());
            }
        });
    }

    private List<String> structural(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("team.yaml"), text);
        return CheatSheets.check(file).findings().stream()
                .filter(finding -> !BEYOND_A_SCHEMA.contains(finding.rule().id()))
                .filter(finding -> !finding.message().contains("must be the name of the sheet's file"))
                .map(Finding::toString)
                .toList();
    }

    /** One change at a random place. */
    private static final class Mutation {

        private static final List<String> SCALARS = List.of(
                "\"\"",
                "\" \"",
                "\"x\"",
                "\"Not An Id\"",
                "\"2026-13-45\"",
                "\"ftp://a\"",
                "\"advanced\"",
                "\"none\"",
                "1",
                "1.5",
                "true",
                "null",
                "[]",
                "{}",
                "[\"x\"]",
                "{\"x\": \"y\"}",
                "[1]");
        private static final List<String> KEYS = List.of(
                "id",
                "title",
                "name",
                "exmaple",
                "x",
                "description",
                "example",
                "examples",
                "code",
                "url",
                "reason",
                "check",
                "include",
                "level");

        private final Random random;

        Mutation(Random random) {
            this.random = random;
        }

        String apply(ObjectNode sheet) {
            List<JsonNode> containers = new ArrayList<>();
            collect(sheet, containers);
            JsonNode container = containers.get(random.nextInt(containers.size()));
            JsonNode value = JSON.readTree(SCALARS.get(random.nextInt(SCALARS.size())));
            if (container instanceof ArrayNode array) {
                array.add(value);
                return "added " + value + " to a list";
            }
            ObjectNode object = (ObjectNode) container;
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
            return switch (random.nextInt(3)) {
                case 0 -> {
                    object.remove(name);
                    yield "removed " + name;
                }
                case 1 -> {
                    object.set(name, value);
                    yield "set " + name + " to " + value;
                }
                default -> {
                    String key = KEYS.get(random.nextInt(KEYS.size()));
                    object.set(key, value);
                    yield "put " + key + " = " + value + " beside " + names;
                }
            };
        }

        private static void collect(JsonNode node, List<JsonNode> containers) {
            if (node.isContainer()) {
                containers.add(node);
                node.forEach(child -> collect(child, containers));
            }
        }
    }
}
