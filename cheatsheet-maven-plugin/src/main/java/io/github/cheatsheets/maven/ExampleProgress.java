package io.github.cheatsheets.maven;

import io.github.cheatsheets.verify.ExampleResult;
import io.github.cheatsheets.verify.Progress;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells a person who is watching how many examples have been checked, every two seconds. */
final class ExampleProgress implements Progress {

    private static final long PERIOD = Duration.ofSeconds(2).toNanos();

    private final Consumer<String> watcher;
    private final LongSupplier nanoTime;
    private long told;

    ExampleProgress(Consumer<String> watcher, LongSupplier nanoTime) {
        this.watcher = watcher;
        this.nanoTime = nanoTime;
        this.told = nanoTime.getAsLong();
    }

    @Override
    public void checked(ExampleResult result, int done, int total) {
        long now = nanoTime.getAsLong();
        if (now - told >= PERIOD && done < total) {
            watcher.accept("Checked " + done + " of " + total + " examples ...");
            told = now;
        }
    }
}
