package io.github.cheatsheets.verify;

import io.github.cheatsheets.verification.Strength;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands for the checker of a family, and loads it when the first example comes. */
final class FamilyChecker implements ExampleChecker {

    private final CheckerFamily family;
    private @Nullable LoadedChecker loaded;
    private @Nullable String missing;

    FamilyChecker(CheckerFamily family) {
        this.family = family;
    }

    @Override
    public String id() {
        return family.id();
    }

    @Override
    public Set<String> languages() {
        return family.languages();
    }

    @Override
    public Set<String> settings() {
        return family.settings();
    }

    @Override
    public Strength strongest() {
        return family.strongest();
    }

    @Override
    public String version() {
        return family.revision() + " " + String.join(" ", family.artifacts());
    }

    @Override
    public Optional<String> unavailable() {
        boolean runs = family.platforms().isEmpty() || family.platforms().contains(Platform.CURRENT.id());
        return runs ? Optional.empty() : Optional.of(family.id() + " is not there for " + Platform.CURRENT.id());
    }

    @Override
    public Outcome check(CheckRequest request) throws InterruptedException {
        LoadedChecker checker = checker(request.artifacts());
        if (checker == null) {
            return Outcome.notChecked(String.valueOf(missing));
        }
        ContextLoader context = new ContextLoader(checker.getClass().getClassLoader());
        try {
            return checker.check(request);
        } finally {
            context.restore();
        }
    }

    @Override
    public Set<String> services() {
        return family.services();
    }

    @Override
    public Lease lend(String service, CheckRequest request) throws IOException, InterruptedException {
        LoadedChecker checker = checker(request.artifacts());
        if (checker == null) {
            throw new IOException(missing);
        }
        ContextLoader context = new ContextLoader(checker.getClass().getClassLoader());
        try {
            return checker.lend(service, request);
        } finally {
            context.restore();
        }
    }

    private synchronized @Nullable LoadedChecker checker(Artifacts source) {
        if (loaded == null && missing == null) {
            try {
                loaded = family.load(source);
            } catch (IOException e) {
                missing = family.id() + " needs libraries that cannot be had: " + e.getMessage();
            }
        }
        return loaded;
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }
}
