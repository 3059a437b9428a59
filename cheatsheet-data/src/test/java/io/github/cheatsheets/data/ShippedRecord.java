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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
     * @param explained whether the one verdict comes from a tool that the other machine lacks, or has in another version
     */
    record Difference(String example, Verdict recorded, Verdict now, boolean explained) {
        @Override
        public String toString() {
            return example + ": the record says " + words(recorded) + ", and here it is " + words(now);
        }

        private static String words(Verdict verdict) {
            return verdict.strength().id() + " (" + verdict.by() + ")";
        }
    }

    /** Compares two records of the same examples, none of them broken. */
    static List<Difference> differences(VerificationRecord shipped, VerificationRecord now) {
        Set<String> then = tools(shipped);
        Set<String> here = tools(now);
        return IntStream.range(0, shipped.entries().size())
                .mapToObj(i -> {
                    Verdict recorded = verdict(shipped.entries().get(i));
                    Verdict found = verdict(now.entries().get(i));
                    return new Difference(
                            now.entries().get(i).example(),
                            recorded,
                            found,
                            !here.contains(recorded.by()) || !then.contains(found.by()));
                })
                .filter(each -> each.recorded().strength() != each.now().strength())
                .toList();
    }

    /** What says something about an example, beside reasons why nothing is said. */
    private static Set<String> tools(VerificationRecord record) {
        return record.entries().stream()
                .map(ShippedRecord::verdict)
                .filter(verdict -> verdict.strength() != Strength.NOT_CHECKED)
                .map(Verdict::by)
                .collect(Collectors.toSet());
    }

    private static Verdict verdict(Entry entry) {
        return Objects.requireNonNull(entry.verdict(), entry.example());
    }
}
