package io.github.cheatsheets.maven;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Tells a person who is watching what is worked on, once it takes more than two seconds; each work once. */
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PERIOD = Duration.ofMillis(500);

    private final Consumer<String> watcher;
    private final LongSupplier nanoTime;
    private @Nullable String untold;
    private long since;

    private final @Nullable ScheduledExecutorService timer;

    /** Starts without a timer: {@link #tick} is to be called from time to time. */
    Progress(Consumer<String> watcher, LongSupplier nanoTime) {
        this(watcher, nanoTime, null);
    }

    private Progress(Consumer<String> watcher, LongSupplier nanoTime, @Nullable ScheduledExecutorService timer) {
        this.watcher = watcher;
        this.nanoTime = nanoTime;
        this.timer = timer;
    }

    /** Starts to tell somebody who is watching; ends when it is closed. */
    static Progress shownTo(Consumer<String> watcher) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "cheatsheet-progress");
            thread.setDaemon(true);
            return thread;
        });
        Progress progress = new Progress(watcher, System::nanoTime, timer);
        timer.scheduleWithFixedDelay(progress::tick, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        return progress;
    }

    /** Returns what tells nobody. */
    static Progress unseen() {
        return new Progress(work -> {}, () -> 0);
    }

    /** Notes what is worked on from now on. */
    synchronized void next(String work) {
        untold = work;
        since = nanoTime.getAsLong();
    }

    /** Tells what is worked on if it is time. */
    synchronized void tick() {
        if (untold != null && nanoTime.getAsLong() - since >= PATIENCE.toNanos()) {
            watcher.accept("Rendering " + untold + " ...");
            untold = null;
        }
    }

    @Override
    public void close() {
        if (timer != null) {
            timer.shutdownNow();
        }
    }
}
