package io.github.cheatsheets.build;

import io.github.cheatsheets.build.files.AtomicFile;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.OutcomeCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Outcomes of the run before, in a file. Those that this run does not ask for are forgotten. */
final class FileOutcomes implements OutcomeCache {

    /** No verdict holds one, as its texts are of one line. */
    private static final Pattern SEPARATOR = Pattern.compile("\t");

    private final Path file;
    private final Map<String, Verdict> before;
    private final Map<String, Verdict> now = new ConcurrentHashMap<>();

    private FileOutcomes(Path file, Map<String, Verdict> before) {
        this.file = file;
        this.before = before;
    }

    /** Starts with what a file holds; a file that was not written by this class holds nothing. */
    static FileOutcomes in(Path file) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            // There is none, or it is none of ours: checking again is always right.
            return empty(file);
        }
        Map<String, Verdict> known = new ConcurrentHashMap<>();
        properties.stringPropertyNames().forEach(fingerprint -> read(properties.getProperty(fingerprint))
                .ifPresent(verdict -> known.put(fingerprint, verdict)));
        return new FileOutcomes(file, known);
    }

    /** Starts with nothing. */
    static FileOutcomes empty(Path file) {
        return new FileOutcomes(file, Map.of());
    }

    /** Returns what {@link #text} has written; nothing if it is none of that. */
    private static Optional<Verdict> read(String text) {
        List<String> parts = SEPARATOR.splitAsStream(text).toList();
        return Arrays.stream(Strength.values())
                .filter(strength -> parts.size() > 1 && strength.id().equals(parts.get(0)))
                .findFirst()
                .map(strength -> new Verdict(strength, parts.get(1), parts.size() > 2 ? parts.get(2) : null));
    }

    private static String text(Verdict verdict) {
        return Stream.of(verdict.strength().id(), verdict.by(), verdict.missing())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\t"));
    }

    @Override
    public Optional<Outcome> get(String fingerprint) {
        Optional<Verdict> known = Optional.ofNullable(before.get(fingerprint));
        known.ifPresent(verdict -> now.put(fingerprint, verdict));
        return known.map(Outcome.Judged::new);
    }

    @Override
    public void put(String fingerprint, Outcome outcome) {
        if (outcome instanceof Outcome.Judged judged) {
            now.put(fingerprint, judged.verdict());
        }
    }

    /** Writes the outcomes of this run. */
    void save() throws IOException {
        Properties properties = new Properties();
        now.forEach((fingerprint, verdict) -> properties.setProperty(fingerprint, text(verdict)));
        try (AtomicFile target = AtomicFile.at(file)) {
            try (OutputStream out = Files.newOutputStream(target.draft())) {
                properties.store(out, null);
            }
            target.commit();
        }
    }
}
