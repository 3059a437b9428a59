package io.github.cheatsheets.verify;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Locations;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.finding.Suggestion;
import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verify.sandbox.Sandbox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks one example: chooses the checker, asks the cache, and says where in the file something is wrong.
 *
 * @param locations where the values of the example's sheet stand
 */
record ExampleVerifier(
        Checkers checkers,
        VerificationPolicy policy,
        Artifacts artifacts,
        OutcomeCache cache,
        Sandbox sandbox,
        Locations locations) {

    private static final Rule BROKEN =
            new Rule("broken-example", Severity.ERROR, "An example is right as far as its language can be checked.");
    private static final Rule WEAK = new Rule(
            "weak-example", Severity.ERROR, "An example is known to be right as strongly as the build asks for.");
    private static final Rule SETTING = new Rule(
            "unknown-setting",
            Severity.ERROR,
            "A check block has only settings that the checker of its language knows.");

    /** What an example came to, and the findings about it. */
    record Checked(ExampleResult result, List<Finding> findings) {}

    Checked verify(SheetVerifier.ExampleCheck check) throws InterruptedException {
        Example example = check.example();
        String language = Language.of(example, check.appliesTo());
        List<ExampleChecker> able = checkers.of(language);
        CheckRequest request = request(check, language);
        Optional<String> missing = Requirements.missing(request);
        String fingerprint = fingerprint(check, language, able, missing);
        List<Finding> findings = new ArrayList<>(unknownSettings(check, language, able));
        Outcome outcome = findings.isEmpty()
                ? outcome(request, able, missing, fingerprint)
                : Outcome.notChecked("its check block has unknown settings");
        Location location = location(check.path(), outcome);
        ExampleResult result = new ExampleResult(check.path(), example, language, fingerprint, location, outcome);
        finding(result).ifPresent(findings::add);
        return new Checked(result, findings);
    }

    private CheckRequest request(SheetVerifier.ExampleCheck check, String language) {
        Check block = check.example().check();
        Check.Level asked = block == null || block.level() == Check.Level.NONE ? Check.Level.PARSE : block.level();
        Check.Level level = asked == Check.Level.EXECUTE && !policy.execute() ? Check.Level.COMPILE : asked;
        return new CheckRequest(check.example(), language, level, check.appliesTo(), Map.of(), sandbox, artifacts);
    }

    private Outcome outcome(
            CheckRequest request, List<ExampleChecker> able, Optional<String> missing, String fingerprint)
            throws InterruptedException {
        Check block = request.example().check();
        if (block != null && block.level() == Check.Level.NONE) {
            return Outcome.notChecked(String.valueOf(block.reason()));
        }
        Optional<Outcome> known = cache.get(fingerprint);
        if (known.isPresent()) {
            return known.get();
        }
        Outcome outcome = missing.isPresent() ? less(request, able, missing.get()) : withServices(request, able);
        if (outcome instanceof Outcome.Judged judged && isKept(judged.verdict(), missing)) {
            cache.put(fingerprint, outcome);
        }
        return outcome;
    }

    /** What was missing may be there at the next run, which the fingerprint shows of declared requirements alone. */
    private static boolean isKept(Verdict verdict, Optional<String> missing) {
        return verdict.strength() != Strength.NOT_CHECKED && (verdict.missing() == null || missing.isPresent());
    }

    private Outcome withServices(CheckRequest request, List<ExampleChecker> able) throws InterruptedException {
        if (!request.executes()) {
            return first(request, able);
        }
        Leases leases;
        try {
            leases = Leases.of(request, checkers);
        } catch (IOException e) {
            return less(request, able, String.valueOf(e.getMessage()));
        }
        try {
            return first(request.withEnvironment(leases.environment()), able);
        } finally {
            leases.close();
        }
    }

    /** Checks an example that needs what is not there as far as that goes. */
    private static Outcome less(CheckRequest request, List<ExampleChecker> able, String missing)
            throws InterruptedException {
        Outcome outcome = first(request.withLevel(Check.Level.PARSE), able);
        return outcome instanceof Outcome.Judged judged
                ? Outcome.less(judged.verdict().strength(), judged.verdict().by(), missing)
                : outcome;
    }

    /** Returns the first outcome that says something, or why there is none. */
    private static Outcome first(CheckRequest request, List<ExampleChecker> able) throws InterruptedException {
        List<String> reasons = new ArrayList<>();
        for (ExampleChecker checker : able) {
            Optional<String> unavailable = checker.unavailable();
            if (unavailable.isPresent()) {
                reasons.add(unavailable.get());
                continue;
            }
            Outcome outcome = checker.check(request);
            if (outcome instanceof Outcome.Judged judged && judged.verdict().strength() == Strength.NOT_CHECKED) {
                reasons.add(judged.verdict().by());
            } else {
                return outcome;
            }
        }
        return Outcome.notChecked(
                reasons.isEmpty() ? "no checker knows the language " + request.language() : String.join("; ", reasons));
    }

    private String fingerprint(
            SheetVerifier.ExampleCheck check, String language, List<ExampleChecker> able, Optional<String> missing) {
        Fingerprint hash = new Fingerprint();
        Check block = check.example().check();
        hash.add(language)
                .add(check.example().code())
                .add(check.appliesTo())
                .add(policy.execute())
                .add(missing);
        hash.add(block == null ? "" : block.level() + " " + block.reason() + " " + block.settings());
        for (ExampleChecker checker : able) {
            hash.add(checker.id()).add(checker.unavailable().orElseGet(checker::version));
        }
        return hash.hex();
    }

    private List<Finding> unknownSettings(
            SheetVerifier.ExampleCheck check, String language, List<ExampleChecker> able) {
        Check block = check.example().check();
        if (block == null || able.isEmpty()) {
            return List.of();
        }
        Set<String> known = Checkers.settings(able);
        return block.settings().keySet().stream()
                .filter(setting -> !known.contains(setting))
                .map(setting -> new Finding(
                        SETTING,
                        locations.of(check.path() + "/check/" + setting),
                        "\"" + setting + "\" is no setting of the check of " + language + ", which knows "
                                + String.join(", ", known) + Suggestion.of(setting, known)))
                .toList();
    }

    private Location location(String path, Outcome outcome) {
        if (outcome instanceof Outcome.Broken broken) {
            String part = path + "/" + broken.part().path();
            return broken.line() > 0 ? locations.ofLine(part, broken.line()) : locations.of(part);
        }
        return locations.of(path);
    }

    private Optional<Finding> finding(ExampleResult result) {
        if (result.outcome() instanceof Outcome.Broken broken) {
            return Optional.of(new Finding(BROKEN, result.location(), broken.by() + ": " + broken.message()));
        }
        Outcome.Judged judged = (Outcome.Judged) result.outcome();
        Strength minimum = policy.minimumOf(result.example().lang(), result.language());
        Check block = result.example().check();
        boolean excused = block != null && block.level() == Check.Level.NONE;
        if (excused || judged.verdict().strength().compareTo(minimum) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                WEAK,
                result.location(),
                "the example must be at least " + minimum.id() + ", and is "
                        + judged.verdict().strength().id() + ": "
                        + judged.verdict().explanation()));
    }
}
