package io.github.cheatsheets.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cheatsheets.digest.Digest;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.testing.HostileSheets;
import io.github.cheatsheets.testing.HostileVerifications;
import io.github.cheatsheets.verification.VerificationRecord.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationRecordTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Example EXAMPLE = example("SELECT 1", Map.of("rows", 1));
    private static final String PATH = "query/examples/0";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                    Objects.requireNonNull(VerificationRecord.class.getResourceAsStream("verification-1.schema.json")));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsWrittenFollowsTheSchemaAndIsReadAsItWas(long seed) throws IOException {
        List<VerificationRecord> records = List.of(hostile(seed, "a"), hostile(seed + 100, "b"));

        byte[] json = write(records);

        assertThat(schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
        assertThat(read(json)).isEqualTo(records);
        assertThat(write(List.of(records.get(1), records.get(0)))).isEqualTo(json);
    }

    @Test
    void theSchemaRefusesAVerdictThatSaysNotWhatItComesFrom() {
        String json = """
                {"schema": 1, "sheets": [{"sheet": "team", "date": "2026-11-25", "examples": [
                  {"example": "query/examples/0", "digest": "%s", "result": "executed"}]}]}
                """.formatted(VerificationRecord.digest(EXAMPLE).hex());

        assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatIOException()
                .isThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8)))
                .withMessage("\"by\" must be there, and a text");
    }

    @Test
    void whatIsKnownOfAnExampleHoldsUntilItsCodeItsLanguageOrItsCheckChanges() {
        VerificationRecord record =
                new VerificationRecord("team", DAY, List.of(entry(new Verdict(Strength.EXECUTED, "PostgreSQL 18.6"))));

        assertThat(record.of(sheet(EXAMPLE)).verdicts()).containsOnlyKeys(PATH);
        assertThat(record.of(sheet(new Example("sql", "a title", EXAMPLE.code(), EXAMPLE.check())))
                        .verdicts())
                .containsOnlyKeys(PATH);
        assertThat(List.of(
                        example("SELECT 2", Map.of("rows", 1)),
                        example("SELECT 1", Map.of("rows", 2)),
                        new Example("sql", null, EXAMPLE.code(), null),
                        new Example("mysql", null, EXAMPLE.code(), EXAMPLE.check())))
                .allSatisfy(changed -> assertThat(record.of(sheet(changed))).isEqualTo(Verification.NONE));
    }

    @Test
    void theDayStaysAsLongAsTheResultsDo() {
        Entry executed = entry(new Verdict(Strength.EXECUTED, "PostgreSQL 18.6"));
        Entry parsed = entry(new Verdict(Strength.PARSED, "PostgreSQL 18.6"));
        VerificationRecord before = new VerificationRecord("team", DAY, List.of(executed));
        LocalDate later = DAY.plusDays(1);

        assertThat(new VerificationRecord("team", later, List.of(executed)).after(before))
                .isEqualTo(before);
        assertThat(new VerificationRecord("team", later, List.of(parsed))
                        .after(before)
                        .date())
                .isEqualTo(later);
    }

    private static Example example(String code, Map<String, Object> settings) {
        return new Example("sql", null, code, new Check(Check.Level.EXECUTE, null, settings));
    }

    private static Entry entry(Verdict verdict) {
        return new Entry(PATH, VerificationRecord.digest(EXAMPLE), verdict, null);
    }

    private static CheatSheet sheet(Example example) {
        CheatSheet any = HostileSheets.sheet(1, 1);
        Concept concept = new Concept(
                "query",
                "Query",
                null,
                false,
                List.of(),
                List.of(example),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of());
        return new CheatSheet(
                "team",
                "Team",
                null,
                CheatSheet.DEFAULT_LANGUAGE,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(any.tables().get(0).withConcepts(List.of(concept))));
    }

    /** A record with verdicts, with something missing, and with broken examples, in texts of any kind. */
    private static VerificationRecord hostile(long seed, String id) {
        CheatSheet sheet = HostileSheets.sheet(seed, 40);
        Verification known = HostileVerifications.of(seed, sheet);
        List<Entry> entries = new ArrayList<>();
        for (Concept concept : sheet.concepts().toList()) {
            for (int i = 0; i < concept.examples().size(); i++) {
                Digest digest = VerificationRecord.digest(concept.examples().get(i));
                Verdict verdict = known.of(concept, i).orElse(null);
                Verdict less = verdict == null || i % 2 == 0
                        ? verdict
                        : new Verdict(verdict.strength(), verdict.by(), concept.name());
                entries.add(
                        new Entry(Verification.path(concept, i), digest, less, less == null ? concept.name() : null));
            }
        }
        return new VerificationRecord(id, DAY, entries);
    }

    private static byte[] write(List<VerificationRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VerificationRecord.write(records, out);
        return out.toByteArray();
    }

    private static List<VerificationRecord> read(byte[] json) throws IOException {
        return VerificationRecord.read(new ByteArrayInputStream(json));
    }
}
