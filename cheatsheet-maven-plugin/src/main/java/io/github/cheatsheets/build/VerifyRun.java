package io.github.cheatsheets.build;

import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.VerificationRecord;
import io.github.cheatsheets.verify.Artifacts;
import io.github.cheatsheets.verify.Checkers;
import io.github.cheatsheets.verify.ExampleResult;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.Progress;
import io.github.cheatsheets.verify.SheetResult;
import io.github.cheatsheets.verify.SheetVerifier;
import io.github.cheatsheets.verify.VerificationPolicy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One execution of verifying: checks the examples of sheets, tells what came of it, and keeps it for renderers and CI. */
public final class VerifyRun {

    private final Setting setting;
    private final Report report;
    private final Progress progress;
    private final VerificationFile file;

    /**
     * What a run works with.
     *
     * @param execute whether examples may be run
     * @param minimums how strongly examples must be known to be right
     * @param artifacts where checkers and examples get their libraries
     * @param today the day that new results bear
     * @param memory where outcomes are kept for the next run; a folder
     * @param output the folder that the results go to
     */
    public record Setting(
            boolean execute, Minimums minimums, Artifacts artifacts, LocalDate today, Path memory, Path output) {}

    /** Prepares a run. */
    public VerifyRun(Setting setting, Report report, Progress progress) {
        this.setting = setting;
        this.report = report;
        this.progress = progress;
        this.file = new VerificationFile(setting.output());
    }

    /**
     * Checks the examples; those that are as they were when they were found right before are not checked again.
     *
     * @throws UserException if an example is broken or less than it must be, after all were looked at
     * @throws IOException if results cannot be written
     */
    public void changed(List<NamedSheet> sheets, SheetFinder finder) throws IOException, UserException {
        run(sheets, finder, FileOutcomes.in(outcomes()));
    }

    /** Checks all examples; else the same as {@link #changed}. */
    public void all(List<NamedSheet> sheets, SheetFinder finder) throws IOException, UserException {
        run(sheets, finder, FileOutcomes.empty(outcomes()));
    }

    private Path outcomes() {
        return setting.memory().resolve("outcomes");
    }

    private void run(List<NamedSheet> sheets, SheetFinder finder, FileOutcomes cache)
            throws IOException, UserException {
        if (sheets.isEmpty()) {
            return;
        }
        Map<String, SheetReading> readings = readings(sheets);
        Map<String, VerificationRecord> records = new TreeMap<>(file.read());
        for (String id : List.copyOf(records.keySet())) {
            if (!finder.knows(id)) {
                records.remove(id);
            }
        }
        List<ExampleResult> results = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<VerificationPolicy, List<String>> group :
                byPolicy(readings).entrySet()) {
            try (SheetVerifier verifier = new SheetVerifier(
                    Checkers.of(VerifyRun.class.getClassLoader()), group.getKey(), setting.artifacts(), cache)) {
                for (String id : group.getValue()) {
                    SheetResult result = verify(verifier, Objects.requireNonNull(readings.get(id)));
                    report.found(result.findings());
                    findings.addAll(result.findings());
                    results.addAll(result.examples());
                    records.put(id, record(id, result, records.get(id)));
                    JUnitReport.write(setting.output(), id, result.examples());
                }
            }
        }
        file.write(records);
        cache.save();
        conclude(results, findings, sheets.size());
    }

    /** Reads all sheets before any is checked, so that one run tells of all mistakes. */
    private Map<String, SheetReading> readings(List<NamedSheet> sheets) throws UserException {
        Map<String, SheetReading> readings = new LinkedHashMap<>();
        sheets.forEach(sheet -> readings.put(sheet.id(), sheet.read()));
        List<Finding> findings = readings.values().stream()
                .flatMap(reading -> reading.findings().stream())
                .toList();
        report.found(findings);
        if (FailOn.ERROR.isReachedBy(findings)) {
            throw new UserException(Tally.of(findings, sheets.size()) + "; no example was checked");
        }
        return readings;
    }

    /** Sheets of which the same is asked share servers. */
    private Map<VerificationPolicy, List<String>> byPolicy(Map<String, SheetReading> readings) {
        return readings.keySet().stream()
                .collect(Collectors.groupingBy(
                        id -> setting.minimums().of(id, setting.execute()), LinkedHashMap::new, Collectors.toList()));
    }

    private SheetResult verify(SheetVerifier verifier, SheetReading reading) throws IOException {
        try {
            return verifier.verify(reading.orElseThrow(), reading.locations(), setting.today(), progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while examples were checked").initCause(e);
        }
    }

    private VerificationRecord record(String id, SheetResult result, @Nullable VerificationRecord before) {
        VerificationRecord now = result.record(id, setting.today(), file -> report.name(Path.of(file)));
        return before == null ? now : now.after(before);
    }

    private void conclude(List<ExampleResult> results, List<Finding> findings, int sheets) throws UserException {
        List<Verdict> verdicts = results.stream()
                .map(ExampleResult::outcome)
                .filter(Outcome.Judged.class::isInstance)
                .map(outcome -> ((Outcome.Judged) outcome).verdict())
                .toList();
        counted(verdicts.stream()
                        .filter(verdict -> verdict.strength() == Strength.NOT_CHECKED)
                        .map(Verdict::by))
                .forEach((reason, count) -> report.say(count + " not checked: " + reason));
        counted(verdicts.stream()
                        .filter(verdict -> verdict.strength() != Strength.NOT_CHECKED)
                        .map(Verdict::missing)
                        .filter(Objects::nonNull))
                .forEach((missing, count) -> report.say(count + " checked less strongly, for want of: " + missing));
        StrengthTable.of(results).forEach(report::say);
        report.say("Results: " + report.name(file.path()));
        if (findings.stream().anyMatch(finding -> finding.severity().isAtLeast(Severity.ERROR))) {
            throw new UserException(Tally.of(findings, sheets) + "; "
                    + Tally.of(results.stream().filter(JUnitReport::isBroken).count(), "broken example") + " of "
                    + results.size());
        }
    }

    private static Map<String, Long> counted(Stream<String> reasons) {
        return reasons.collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }
}
