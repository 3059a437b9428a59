package io.github.cheatsheets.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Prose;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final String MINIMAL = """
            schema: 1
            id: team
            title: Team
            tables:
              - id: commands
                title: Commands
                concepts:
                  - id: deploy
                    name: Deploy
                    description: [Puts a version into production.]
            tags: [operations]
            """;

    @TempDir
    private Path folder;

    @Test
    void readsASheetThatHasOnlyWhatItMust() {
        CheatSheet sheet = read(MINIMAL).orElseThrow();

        assertThat(sheet.id()).isEqualTo("team");
        assertThat(sheet.language()).isEqualTo("en");
        Concept concept = sheet.concept("deploy").orElseThrow();
        assertThat(concept.description()).containsExactly(Prose.of("Puts a version into production."));
        assertThat(sheet.tables().get(0).columns().name()).isEqualTo("Name");
    }

    @Test
    void readsEveryFieldOfTheFormat() {
        CheatSheet sheet = read("""
                        schema: 1
                        id: team
                        title: Team
                        version: 1.0.0
                        language: de-AT
                        license: CC-BY-4.0
                        intro: |
                          First *paragraph*,
                          two lines.

                          Second.
                        symptoms:
                          - {id: slow, text: It is slow, concepts: [deploy]}
                        tags: [ops]
                        tables:
                          - id: commands
                            title: Commands
                            purpose: What to type.
                            columns: {name: Command, example: Usage, description: Effect}
                            concepts:
                              - id: deploy
                                name: Deploy
                                level: advanced
                                core: true
                                tags: [ops]
                                examples:
                                  - lang: sql
                                    title: before
                                    code: |
                                      SELECT 1;
                                    check:
                                      level: execute
                                      rows: [[1, true, null, text]]
                                  - {lang: text, code: x, check: {level: none, reason: It is prose.}}
                                description:
                                  - See [commands](#commands).
                                useWhen: Always.
                                avoidWhen: Never.
                                verifyBy: Looking.
                                appliesTo: {postgresql: ">=11"}
                                seeAlso: [deploy]
                                sources:
                                  - {url: "https://example.org/a", title: A page, checked: 2026-11-22}
                        """).orElseThrow();

        assertThat(sheet.version()).isEqualTo("1.0.0");
        assertThat(sheet.language()).isEqualTo("de-AT");
        assertThat(sheet.intro()).containsExactly(Prose.of("First *paragraph*, two lines."), Prose.of("Second."));
        assertThat(sheet.symptoms()).singleElement().satisfies(symptom -> assertThat(symptom.concepts())
                .containsExactly("deploy"));
        Concept concept = sheet.concept("deploy").orElseThrow();
        assertThat(concept.level()).isEqualTo(Level.ADVANCED);
        assertThat(concept.core()).isTrue();
        assertThat(concept.examples().get(0).code()).isEqualTo("SELECT 1;");
        Check check = concept.examples().get(0).check();
        assertThat(check).isNotNull();
        assertThat(check.level()).isEqualTo(Check.Level.EXECUTE);
        assertThat(check.settings()).containsEntry("rows", List.of(Arrays.asList(BigDecimal.ONE, true, null, "text")));
        assertThat(concept.appliesTo()).isEqualTo(Map.of("postgresql", ">=11"));
        assertThat(concept.sources().get(0).checked()).hasToString("2026-11-22");
    }

    @Test
    void reportsAllMistakesOfAFileAtOnceEachWithItsPlace() {
        assertThat(findings("""
                        schema: 1
                        id: team
                        title: Team
                        tables:
                          - id: commands
                            title: Commands
                            concepts:
                              - id: deploy
                                name: Deploy
                                exmaple: {code: x}
                                description: [a]
                              - id: deploy
                                name: Again
                                description: [a]
                              - id: Roll_Back
                                name: Roll back
                                level: expert
                                description: a
                                seeAlso: [deplyo]
                        """))
                .containsExactly(
                        "team.yaml:10:9 [unknown-key] \"exmaple\" is no field of a concept; did you mean \"example\"?",
                        "team.yaml:12:13 [duplicate-id] concept id \"deploy\" is already used at line 8",
                        "team.yaml:15:13 [invalid-id] \"Roll_Back\" must be lower-case letters and digits with single"
                                + " hyphens between words, such as \"cache-aside\"",
                        "team.yaml:17:16 [invalid-value] \"level\" must be one of foundational, intermediate,"
                                + " advanced, not \"expert\"",
                        "team.yaml:18:22 [wrong-type] \"description\" must be a list, not text a",
                        "team.yaml:19:19 [unknown-reference] \"deplyo\" is no concept of this sheet; did you mean"
                                + " \"deploy\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            schema: 1 ~ schema: 2 ~ team.yaml:1:9 [schema] "schema" must be 1, not 2; a newer version of Cheatsheet may know it
            schema: 1 ~ schema: one ~ team.yaml:1:9 [wrong-type] "schema" must be a whole number, not text one
            id: team ~ id: other ~ team.yaml:2:5 [invalid-id] the id "other" must be the name of the sheet's file or folder, "team"
            title: Team ~ title: 1.5 ~ team.yaml:3:8 [wrong-type] "title" must be text, not a number 1.5; put it in quotes: "1.5"
            title: Team ~ title: ' ' ~ team.yaml:3:8 [invalid-value] "title" must not be blank
            title: Team ~ title: "a\\x96b" ~ team.yaml:3:8 [character] "title" must not hold the character U+0096, which no format can carry
            title: Team ~ title: !!java.net.URL [x] ~ team.yaml:3:8 [syntax] a value must have no tag such as tag:yaml.org,2002:java.net.URL
            title: Team ~ titel: Team ~ team.yaml:1:1 [missing-key] a sheet must have the field "title"
            name: Deploy ~ name: &a [*a] ~ team.yaml:9:19 [syntax] the alias *a must stand after its anchor
            name: Deploy ~ appliesTo: {"\\x7f": "1"} ~ team.yaml:9:21 [character] a key of "appliesTo" must not hold the character U+007F, which no format can carry
            name: Deploy ~ level: advancd ~ team.yaml:9:16 [invalid-value] "level" must be one of foundational, intermediate, advanced, not "advancd"; did you mean "advanced"?
            name: Deploy ~ seeAlso: [deplyo] ~ team.yaml:9:19 [unknown-reference] "deplyo" is no concept of this sheet; did you mean "deploy"?
            name: Deploy ~ tags: [opertions] ~ team.yaml:9:16 [unknown-tag] "opertions" is not in the sheet's "tags"; did you mean "operations"?
            name: Deploy ~ sources: [{url: "https://a.b/\\u202e"}] ~ team.yaml:9:25 [invalid-value] "url" must be an absolute https or http address, not "https://a.b/\u202e"
            name: Deploy ~ example: {code: a, check: {rows: 0x1F}} ~ team.yaml:9:42 [invalid-value] a number must be decimal and of at most 40 digits, such as 42 or 1.5e3, not 0x1F
            name: Deploy ~ example: {code: a, check: {setup: "\\x96"}} ~ team.yaml:9:43 [character] a setting must not hold the character U+0096, which no format can carry
            name: Deploy ~ core: maybe ~ team.yaml:9:15 [wrong-type] "core" must be true or false, not text maybe
            [Puts a version into production.] ~ ["a", b: c] ~ team.yaml:10:28 [wrong-type] an item of "description" must be text, not a mapping; text that holds ": " must be in quotes
            [Puts a version into production.] ~ ["![x](y)"] ~ team.yaml:10:23 [prose] prose holds no images: "y"
            [Puts a version into production.] ~ ["[x](javascript:y)"] ~ team.yaml:10:23 [prose] a link must lead to an absolute https, http or mailto address or to #ID of this sheet: "javascript:y"
            [Puts a version into production.] ~ ["[x](#nowhere)"] ~ team.yaml:10:22 [unknown-reference] "nowhere" is no concept or table of this sheet
            """)
    void namesThePlaceTheValueAndWhatMustHold(String right, String wrong, String expected) {
        assertThat(findings(MINIMAL.replace(right, wrong))).contains(expected);
    }

    @Test
    void readsTheTablesThatTheHeadIncludes() throws IOException {
        write("team/sheet.yaml", withTables("- include: tables/a.yaml"));
        write("team/tables/a.yaml", "{id: a, title: A, concepts: [{id: x, name: X, description: [y]}]}");

        assertThat(CheatSheets.read(folder.resolve("team")).tables())
                .singleElement()
                .satisfies(table -> assertThat(table.id()).isEqualTo("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.yaml",
                "/etc/passwd",
                "tables/../../secret.yaml",
                "file:///etc/passwd",
                "https://example.org/a.yaml",
                "C:/secret.yaml",
                "a\\\\b.yaml"
            })
    void refusesAnIncludeThatLeavesTheFolder(String include) throws IOException {
        write("secret.yaml", "{id: a, title: A, concepts: []}");
        write("team/sheet.yaml", withTables("- include: \"" + include + "\""));

        assertThat(findings(folder.resolve("team")))
                .containsExactly("team/sheet.yaml:5:14 [file] \"" + include.replace("\\\\", "\\")
                        + "\" must be a relative path with / between folders, inside the folder of the file that names it,"
                        + " such as tables/caching.yaml");
    }

    @Test
    void refusesAnIncludeThatIsALinkOutOfTheFolder() throws IOException {
        write("secret.yaml", "{id: a, title: A, concepts: []}");
        write("team/sheet.yaml", withTables("- include: a.yaml"));
        Files.createSymbolicLink(folder.resolve("team/a.yaml"), folder.resolve("secret.yaml"));

        assertThat(findings(folder.resolve("team")))
                .containsExactly("team/sheet.yaml:5:14 [file] " + folder.resolve("team/a.yaml")
                        + " is a link that leaves the folder of the file that names it");
    }

    @Test
    void refusesAnIncludeInAFolderThatIsALinkOutOfTheFolder() throws IOException {
        write("secrets/a.yaml", "{id: a, title: A, concepts: []}");
        write("team/sheet.yaml", withTables("- include: tables/a.yaml"));
        Files.createSymbolicLink(folder.resolve("team/tables"), folder.resolve("secrets"));

        assertThat(findings(folder.resolve("team")))
                .containsExactly("team/sheet.yaml:5:14 [file] " + folder.resolve("team/tables/a.yaml")
                        + " is a link that leaves the folder of the file that names it");
    }

    @Test
    void anIncludedFileIncludesNoOther() throws IOException {
        write("team/a.yaml", "{id: a, title: A, concepts: [{include: sheet.yaml}]}");
        write("team/sheet.yaml", withTables("- include: a.yaml"));

        assertThat(findings(folder.resolve("team")))
                .contains("team/a.yaml:1:31 [unknown-key] \"include\" is no field of a concept");
    }

    @Test
    void aSheetThatIsAnEmptyFolderOrNotThereIsAFinding() throws IOException {
        Files.createDirectories(folder.resolve("team"));

        assertThat(findings(folder.resolve("team")))
                .containsExactly("team/sheet.yaml [file] there is no file " + folder.resolve("team/sheet.yaml"));
        assertThat(findings(folder.resolve("other.yaml")))
                .containsExactly("other.yaml [file] there is no file " + folder.resolve("other.yaml"));
    }

    @Test
    void namesAnIncludeThatIsNotThereAndOneThatIsAFolderAndOneThatComesTwice() throws IOException {
        Files.createDirectories(folder.resolve("team/b"));
        write("team/c.yaml", "{id: c, title: C, concepts: []}");
        write(
                "team/sheet.yaml",
                withTables("- include: a.yaml", "- include: b", "- include: c.yaml", "- include: c.yaml"));

        assertThat(findings(folder.resolve("team")))
                .containsExactly(
                        "team/sheet.yaml:5:14 [file] there is no file " + folder.resolve("team/a.yaml"),
                        "team/sheet.yaml:6:14 [file] " + folder.resolve("team/b") + " must be a file, not a folder",
                        "team/sheet.yaml:8:14 [file] " + folder.resolve("team/c.yaml") + " must be included once only");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            'a: [' ~ team.yaml:1:5 [syntax]
            'a: 1\n--- \nb: 2' ~ team.yaml:2:1 [syntax] a file must hold one document; a second one starts here
            '' ~ team.yaml [syntax] the file must not be empty
            '\ta: 1' ~ team.yaml:1:1 [syntax]
            'a:\n\tb: 1' ~ team.yaml:2:1 [syntax]
            '[]' ~ team.yaml:1:1 [wrong-type] a sheet must be a mapping, not a list
            'a: 1\na: 2' ~ team.yaml:2:1 [duplicate-key] "a" stands already at line 1
            'a: "\\x' ~ an escape in double quotes has not all its digits
            '? [x]\n: 1' ~ a key must be text, not a list
            """)
    void reportsWhatIsNoYamlDocument(String text, String expected) {
        assertThat(findings(text.replace("\\n", "\n").replace("\\t", "\t")))
                .anySatisfy(finding -> assertThat(finding).contains(expected));
    }

    @Test
    void acceptsAByteOrderMarkAndRefusesOtherEncodings() throws IOException {
        assertThat(read("\uFEFF" + MINIMAL).sheet()).isPresent();
        Files.write(folder.resolve("team.yaml"), MINIMAL.getBytes(StandardCharsets.UTF_16));
        assertThat(findings(folder.resolve("team.yaml")))
                .containsExactly("team.yaml:1:1 [file] a sheet must be UTF-8; the byte 0xFE does not belong there");
        Files.write(folder.resolve("team.yaml"), MINIMAL.getBytes(StandardCharsets.UTF_16LE));
        assertThat(findings(folder.resolve("team.yaml")))
                .containsExactly(
                        "team.yaml:1:2 [character] a YAML file must not hold the character U+0000; write it as an"
                                + " escape in double quotes, or leave it out");
        Files.write(folder.resolve("team.yaml"), "title: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(findings(folder.resolve("team.yaml")))
                .containsExactly("team.yaml:1:8 [file] a sheet must be UTF-8; the byte 0xE9 does not belong there");
    }

    @Test
    void keepsItsLimits() {
        String billionLaughs = """
                a: &a [x,x,x,x,x,x,x,x,x]
                b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
                c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
                d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
                e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]
                """;
        assertThat(findings(billionLaughs))
                .anySatisfy(finding -> assertThat(finding).contains("[limit] aliases"));
        assertThat(findings("[".repeat(100_000)))
                .anySatisfy(finding -> assertThat(finding).contains("[limit]", "nested"));
        assertThat(findings("a: " + "x".repeat(70_000))).anySatisfy(finding -> assertThat(finding)
                .contains("[limit] a value must not be longer than 65,536 characters; this one has 70,000"));
        assertThat(findings(MINIMAL.replace("Puts a version into production.", "x".repeat(5_000))))
                .containsExactly(
                        "team.yaml:10:23 [limit] a paragraph must not be longer than 4,096 characters; this one has"
                                + " 5,000");
        assertThat(findings("- x\n".repeat(500_000)))
                .containsExactly("team.yaml:500000:3 [limit] a sheet with all its files must not hold more than 500,000"
                        + " values");
        assertThat(findings(withBullets("- " + "a *b* ".repeat(500) + "\n", 500)))
                .containsExactly("team.yaml:343:9 [limit] a sheet with all its files must not hold more than 500,000"
                        + " values and pieces of prose");
        assertThat(findings(withBullets("- " + "<".repeat(4_000) + "\n", 10)))
                .containsExactly("team.yaml:17:9 [limit] a sheet must not hold so many \"<\" in long paragraphs");
        assertThat(findings("a: b\n" + "x".repeat(1024 * 1024 + 1)))
                .containsExactly(
                        "team.yaml:2:1 [limit] a line must not be longer than 1,048,576 characters; this one has"
                                + " 1,048,577");
        assertThat(findings("#".repeat(4 * 1024 * 1024 + 1)))
                .containsExactly("team.yaml [limit] a file must not be larger than 4,194,304 bytes");
        assertThat(findings("a: &a " + "x".repeat(60_000) + "\nb: [" + "*a,".repeat(18) + "]"))
                .containsExactly("team.yaml:2:56 [limit] aliases must not add more than 1,048,576 characters");
    }

    private static String withBullets(String bullet, int times) {
        return withTables("- id: t", "  title: T", "  concepts:", "  - id: c", "    name: C", "    description:")
                + ("      " + bullet).repeat(times);
    }

    @Test
    void refusesFilesThatAreTooLargeTogether() throws IOException {
        String[] includes = new String[5];
        for (int i = 0; i < includes.length; i++) {
            includes[i] = "- include: " + i + ".yaml";
            write(
                    "team/" + i + ".yaml",
                    "{id: t" + i + ", title: T, concepts: []}\n" + "#\n".repeat(2 * 1024 * 1024 - 100));
        }
        write("team/sheet.yaml", withTables(includes));

        assertThat(findings(folder.resolve("team")))
                .containsExactly("team/sheet.yaml:9:14 [limit] the files of a sheet must not be larger together than"
                        + " 16,777,216 bytes");
    }

    @Test
    void readsProseWithManyBlankLines() {
        String blankLines = "\\n \\n".repeat(6_000);
        CheatSheet sheet = read(MINIMAL.replace(
                        "tables:", "intro: \"" + blankLines + "a\\nb" + blankLines + "c" + blankLines + "\"\ntables:"))
                .orElseThrow();

        assertThat(sheet.intro()).containsExactly(Prose.of("a b"), Prose.of("c"));
    }

    @Test
    void showsOfALongTextItsBeginning() {
        assertThat(findings(MINIMAL.replace("id: deploy", "id: " + "X".repeat(2_000))))
                .containsExactly(
                        "team.yaml:8:13 [invalid-id] \"" + "X".repeat(500) + "\u2026\" must be lower-case letters"
                                + " and digits with single hyphens between words, such as \"cache-aside\"");
    }

    @Test
    void searchesNoSuggestionsForLong() {
        StringBuilder sheet = new StringBuilder(withTables("- {id: t, title: T, concepts: ["));
        for (int i = 0; i < 10_000; i++) {
            sheet.append("{id: concept-").append(i).append(", name: C, description: [d]},\n");
        }
        String symptoms = "symptoms: [{id: s, text: S, concepts: [" + "koncept-1, ".repeat(500) + "]}]\n";

        assertThat(findings(sheet + "]}\n" + symptoms))
                .hasSize(500)
                .startsWith(
                        "team.yaml:10007:40 [unknown-reference] \"koncept-1\" is no concept of this sheet; did you mean"
                                + " \"concept-1\"?")
                .endsWith("team.yaml:10007:5529 [unknown-reference] \"koncept-1\" is no concept of this sheet");
    }

    @Test
    void refusesMoreFilesThanASheetMayHave() throws IOException {
        String[] includes = new String[1_000];
        for (int i = 0; i < includes.length; i++) {
            includes[i] = "- include: " + i + ".yaml";
            write("team/" + i + ".yaml", "{id: t" + i + ", title: T, concepts: []}");
        }
        write("team/sheet.yaml", withTables(includes));

        assertThat(findings(folder.resolve("team")))
                .containsExactly("team/sheet.yaml:1004:14 [limit] a sheet must not have more than 1,000 files");
    }

    @Test
    void refusesASheetThatIncludesItself() throws IOException {
        write("team/sheet.yaml", withTables("- include: sheet.yaml"));

        assertThat(findings(folder.resolve("team")))
                .containsExactly("team/sheet.yaml:5:14 [file] " + folder.resolve("team/sheet.yaml")
                        + " must be included once only");
    }

    @Test
    void refusesMoreConceptsThanASheetMayHave() {
        StringBuilder concepts = new StringBuilder(withTables("- {id: t, title: T, concepts: ["));
        for (int i = 0; i <= 20_000; i++) {
            concepts.append("{id: c").append(i).append(", name: C, description: [d]},\n");
        }
        assertThat(findings(concepts + "]}"))
                .containsExactly("team.yaml:20006:1 [limit] a sheet must not have more than 20,000 concepts");
    }

    @Test
    void givesFindingsAndNoExceptionForAnyBytes() throws IOException {
        Random random = new Random(20261122);
        String alphabet = "abc:-[]{}&*!|>'\"%@`#,? \n\t\u00e9\ud83d\ude00";
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes;
            if (i % 2 == 0) {
                bytes = new byte[random.nextInt(60)];
                random.nextBytes(bytes);
            } else {
                bytes = random.ints(random.nextInt(60), 0, alphabet.length())
                        .mapToObj(index -> String.valueOf(alphabet.charAt(index)))
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8);
            }
            Files.write(folder.resolve("team.yaml"), bytes);
            assertThat(CheatSheets.check(folder.resolve("team.yaml")).findings())
                    .isNotEmpty();
        }
    }

    @Test
    void saysWhatIsWrongWithACheck() {
        String checks = MINIMAL.replace("tags:", """
                        examples:
                          - {code: a, check: {level: none}}
                          - {code: a, check: {level: parse, reason: b}}
                          - {code: a, check: {level: run}}
                          - {code: a, check: {levle: parse}}
                tags:""");
        assertThat(findings(checks))
                .anySatisfy(finding -> assertThat(finding).contains(":12:", "must have a \"reason\""))
                .anySatisfy(finding -> assertThat(finding).contains(":13:", "must have a \"reason\""))
                .anySatisfy(
                        finding -> assertThat(finding).contains(":14:", "must be one of none, parse, compile, execute"))
                .anySatisfy(finding -> assertThat(finding).contains(":15:", "did you mean \"level\""));
    }

    private static String withTables(String... tables) {
        return "schema: 1\nid: team\ntitle: Team\ntables:\n  " + String.join("\n  ", tables) + "\n";
    }

    private SheetReading read(String yaml) {
        try {
            write("team.yaml", yaml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return CheatSheets.check(folder.resolve("team.yaml"));
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
    }

    private List<String> findings(String yaml) {
        return withoutFolder(read(yaml));
    }

    private List<String> findings(Path path) {
        return withoutFolder(CheatSheets.check(path));
    }

    private List<String> withoutFolder(SheetReading reading) {
        return reading.findings().stream()
                .map(Finding::toString)
                .map(line -> line.startsWith(folder + "/")
                        ? line.substring(folder.toString().length() + 1)
                        : line)
                .toList();
    }
}
