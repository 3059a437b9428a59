package io.github.cheatsheets.verification;

import io.github.cheatsheets.digest.Digest;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What checking the examples of a sheet came to, as it is kept in a file. An entry holds for an example as long as the
 * example's code, language and check block are the same; {@link #of} forgets what does not hold any more.
 *
 * @param sheet the id of the sheet
 * @param date the day of the check
 * @param entries what each example came to, in the order of the sheet
 */
public record VerificationRecord(String sheet, LocalDate date, List<Entry> entries) {

    /** Copies the entries. */
    public VerificationRecord {
        entries = List.copyOf(entries);
    }

    /**
     * What checking one example came to: it has a verdict, or it is broken.
     *
     * @param example the path of the example, such as {@code cache-aside/examples/0}
     * @param digest what the example was, see {@link VerificationRecord#digest}
     * @param verdict the verdict; null if the example is broken
     * @param broken what is wrong with the example, and where; null if it has a verdict
     */
    public record Entry(
            String example,
            Digest digest,
            @Nullable Verdict verdict,
            @Nullable String broken) {

        /**
         * Checks that there is one of both.
         *
         * @throws IllegalArgumentException if there is a verdict on an example that is broken, or neither
         */
        public Entry {
            if ((verdict == null) == (broken == null)) {
                throw new IllegalArgumentException("an example either has a verdict or is broken: " + example);
            }
        }
    }

    /** Returns the digest of all that a verdict on an example is about: its language, its code, and how it is checked. */
    public static Digest digest(Example example) {
        Map<String, String> values = new HashMap<>();
        values.put("lang", example.lang());
        values.put("code", example.code());
        Check check = example.check();
        if (check != null) {
            values.put("check", check.level() + " " + check.reason() + " " + canonical(check.settings()));
        }
        return Digest.of(values);
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((name, nested) -> sorted.put((String) name, canonical(nested)));
            return sorted;
        }
        return value instanceof List<?> list
                ? list.stream().map(VerificationRecord::canonical).toList()
                : value;
    }

    /**
     * Returns this record with the day of an earlier one that says the same. So a day says since when something holds, and
     * what is checked again and comes to the same is the same bytes.
     */
    public VerificationRecord after(VerificationRecord earlier) {
        return earlier.entries.equals(entries) ? new VerificationRecord(sheet, earlier.date, entries) : this;
    }

    /** Returns what holds of a sheet as it is now: examples that have changed since, or are broken, are not in it. */
    public Verification of(CheatSheet now) {
        Map<String, Entry> known = new HashMap<>();
        entries.forEach(entry -> known.put(entry.example(), entry));
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Concept concept : now.concepts().toList()) {
            for (int i = 0; i < concept.examples().size(); i++) {
                Entry entry = known.get(Verification.path(concept, i));
                if (entry != null
                        && entry.verdict() != null
                        && entry.digest().equals(digest(concept.examples().get(i)))) {
                    verdicts.put(entry.example(), entry.verdict());
                }
            }
        }
        return verdicts.isEmpty() ? Verification.NONE : new Verification(date, verdicts);
    }

    /**
     * Reads records.
     *
     * @throws IOException if they cannot be read, or are not as {@link #write} writes them; the message says what is wrong
     */
    public static List<VerificationRecord> read(InputStream in) throws IOException {
        return VerificationJson.read(in);
    }

    /**
     * Writes records as JSON, the same bytes for the same records, whatever their order.
     *
     * @param out where the bytes go; not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(List<VerificationRecord> records, OutputStream out) throws IOException {
        List<VerificationRecord> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparing(VerificationRecord::sheet));
        VerificationJson.write(sorted, out);
    }
}
