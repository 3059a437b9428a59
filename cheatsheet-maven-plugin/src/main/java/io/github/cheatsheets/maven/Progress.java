package io.github.cheatsheets.maven;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
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

    private final @Nullable Timer timer;

    /** Starts without a timer: {@link #tick} is to be called from time to time. */
    Progress(Consumer<String> watcher, LongSupplier nanoTime) {
        this(watcher, nanoTime, null);
    }

    private Progress(Consumer<String> watcher, LongSupplier nanoTime, @Nullable Timer timer) {
        this.watcher = watcher;
        this.nanoTime = nanoTime;
        this.timer = timer;
    }

    /** Starts to tell somebody who is watching; ends when it is closed. */
    static Progress shownTo(Consumer<String> watcher) {
        Timer timer = new Timer("cheatsheet-progress", true);
        Progress progress = new Progress(watcher, System::nanoTime, timer);
        TimerTask tick = new TimerTask() {
            @Override
            public void run() {
                progress.tick();
            }
        };
        timer.schedule(tick, PERIOD.toMillis(), PERIOD.toMillis());
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
            timer.cancel();
        }
    }
}
