package io.github.cheatsheets.data;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.VerificationRecord;
import io.github.cheatsheets.verification.VerificationRecord.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The record of checks that the sheet is shipped with, so that whoever renders it has marks without verifying. The
 * test VerificationTest makes it anew with {@code -Dcheatsheet.record=true}, where all tools of {@code .ci/run} are.
 */
final class ShippedRecord {

    static final Path FILE =
            Path.of("src", "main", "resources", "META-INF", "cheatsheets", "backend-performance", "verification.json");

    private ShippedRecord() {}

    static VerificationRecord read() throws IOException {
        try (InputStream in = Files.newInputStream(FILE)) {
            return VerificationRecord.read(in).get(0);
        }
    }

    static byte[] bytes(VerificationRecord record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VerificationRecord.write(List.of(record), out);
        return out.toByteArray();
    }

    /**
     * An example that is not as strongly known to be right as the record says. Days and versions of tools differ from machine
     * to machine, and say nothing about the record.
     *
     * @param explained whether the one verdict comes from a tool that the other machine lacks, or has in another version,
     *     or says what was missing
     */
    record Difference(String example, Verdict recorded, Verdict now, boolean explained) {
        @Override
        public String toString() {
            return example + ": the record says " + words(recorded) + ", and here it is " + words(now);
        }

        private static String words(Verdict verdict) {
            return verdict.strength().id() + " (" + verdict.explanation() + ")";
        }
    }

    /** Compares two records of the same examples; what is broken has no strength to compare. */
    static List<Difference> differences(VerificationRecord shipped, VerificationRecord now) {
        Map<String, Verdict> then = verdicts(shipped);
        Map<String, Verdict> here = verdicts(now);
        Set<String> toolsThen = tools(then);
        Set<String> toolsHere = tools(here);
        List<Difference> differences = new ArrayList<>();
        then.forEach((example, recorded) -> {
            Verdict found = here.get(example);
            if (found != null && found.strength() != recorded.strength()) {
                boolean explained = found.missing() != null
                        || recorded.missing() != null
                        || !toolsHere.contains(recorded.by())
                        || !toolsThen.contains(found.by());
                differences.add(new Difference(example, recorded, found, explained));
            }
        });
        return differences;
    }

    private static Map<String, Verdict> verdicts(VerificationRecord record) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Entry entry : record.entries()) {
            if (entry.verdict() != null) {
                verdicts.put(entry.example(), entry.verdict());
            }
        }
        return verdicts;
    }

    /** What says something about an example, beside reasons why nothing is said. */
    private static Set<String> tools(Map<String, Verdict> verdicts) {
        return verdicts.values().stream()
                .filter(verdict -> verdict.strength() != Strength.NOT_CHECKED)
                .map(Verdict::by)
                .collect(Collectors.toSet());
    }
}
