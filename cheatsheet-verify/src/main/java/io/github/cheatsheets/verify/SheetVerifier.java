package io.github.cheatsheets.verify;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Locations;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.Verification;
import io.github.cheatsheets.verify.sandbox.Sandbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Checks the examples of sheets, several at once. What comes out depends on the sheet, the checkers and the policy, not on
 * the order in which checks end. Servers that checks need are started once and live until {@link #close}.
 */
public final class SheetVerifier implements AutoCloseable {

    private final Checkers checkers;
    private final VerificationPolicy policy;
    private final Artifacts artifacts;
    private final OutcomeCache cache;
    private final Sandbox sandbox;

    /**
     * Makes a verifier.
     *
     * @param checkers what checks; closed with the verifier
     * @param policy what is allowed and demanded
     * @param artifacts where libraries come from
     * @param cache outcomes of earlier runs
     */
    public SheetVerifier(Checkers checkers, VerificationPolicy policy, Artifacts artifacts, OutcomeCache cache) {
        this.checkers = checkers;
        this.policy = policy;
        this.artifacts = artifacts;
        this.cache = cache;
        this.sandbox = Sandbox.create(policy.timeLimit());
    }

    /**
     * Checks all examples of a sheet.
     *
     * @param locations where the sheet's values stand
     * @param date the day that the verification bears
     * @param progress is told of each example
     * @throws InterruptedException if the thread is interrupted; checks that run are stopped
     */
    public SheetResult verify(CheatSheet sheet, Locations locations, LocalDate date, Progress progress)
            throws InterruptedException {
        List<ExampleCheck> checks = new ArrayList<>();
        for (Concept concept : (Iterable<Concept>) sheet.concepts()::iterator) {
            for (int i = 0; i < concept.examples().size(); i++) {
                checks.add(new ExampleCheck(
                        Verification.path(concept, i), concept.examples().get(i), concept.appliesTo()));
            }
        }
        askForVersions(checks);
        ExampleVerifier verifier = new ExampleVerifier(checkers, policy, artifacts, cache, sandbox, locations);
        List<ExampleVerifier.Checked> checked = inParallel(verifier, checks, progress);
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (ExampleVerifier.Checked each : checked) {
            findings.addAll(each.findings());
            if (each.result().outcome() instanceof Outcome.Judged judged) {
                verdicts.put(each.result().path(), judged.verdict());
            }
        }
        return new SheetResult(
                new Verification(date, verdicts),
                checked.stream().map(ExampleVerifier.Checked::result).toList(),
                findings);
    }

    /** Asks all checkers that are needed at once: most of them start a program, whose answer is kept, and wait for it. */
    private void askForVersions(List<ExampleCheck> checks) throws InterruptedException {
        List<Callable<String>> questions = checks.stream()
                .map(check -> Language.of(check.example(), check.appliesTo()))
                .distinct()
                .flatMap(language -> checkers.of(language).stream())
                .distinct()
                .<Callable<String>>map(checker -> () -> checker.unavailable().orElseGet(checker::version))
                .toList();
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            threads.invokeAll(questions);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<ExampleVerifier.Checked> inParallel(
            ExampleVerifier verifier, List<ExampleCheck> checks, Progress progress) throws InterruptedException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        Tally tally = new Tally(progress, checks.size());
        try {
            List<Future<ExampleVerifier.Checked>> futures = new ArrayList<>();
            for (ExampleCheck check : checks) {
                futures.add(threads.submit(() -> {
                    ExampleVerifier.Checked checked = verifier.verify(check);
                    tally.count(checked.result());
                    return checked;
                }));
            }
            List<ExampleVerifier.Checked> checked = new ArrayList<>();
            for (Future<ExampleVerifier.Checked> future : futures) {
                checked.add(future.get());
            }
            return checked;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a checker failed: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Stops all servers, ends what still runs and removes temporary files. */
    @Override
    public void close() {
        checkers.close();
        sandbox.close();
    }

    /** An example with its place in the sheet. */
    record ExampleCheck(String path, io.github.cheatsheets.model.Example example, Map<String, String> appliesTo) {}

    /** Counts what is done. */
    private static final class Tally {
        private final Progress progress;
        private final int total;
        private int done;

        Tally(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        synchronized void count(@Nullable ExampleResult result) {
            done++;
            if (result != null) {
                progress.checked(result, done, total);
            }
        }
    }
}
