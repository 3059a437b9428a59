package io.github.cheatsheets.verify.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Reads what a program writes, up to a limit, and gives an alarm when it is reached. */
final class LimitedOutput {

    private final byte[] bytes;
    private final InputStream stream;
    private final Runnable alarm;
    private final Thread thread;
    private int length;
    private boolean tooMuch;

    private LimitedOutput(InputStream stream, int limit, Runnable alarm) {
        this.stream = stream;
        this.bytes = new byte[limit];
        this.alarm = alarm;
        this.thread = new Thread(this::read, "cheatsheet-output");
        this.thread.setDaemon(true);
    }

    static LimitedOutput of(InputStream stream, int limit, Runnable alarm) {
        LimitedOutput output = new LimitedOutput(stream, limit, alarm);
        output.thread.start();
        return output;
    }

    private void read() {
        byte[] buffer = new byte[8192];
        try {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                if (!keep(buffer, n)) {
                    alarm.run();
                    return;
                }
            }
        } catch (IOException e) {
            // The pipe was closed when the program was killed; what came before is kept.
        }
    }

    private synchronized boolean keep(byte[] buffer, int n) {
        int kept = Math.min(n, bytes.length - length);
        System.arraycopy(buffer, 0, bytes, length, kept);
        length += kept;
        tooMuch = kept < n;
        return !tooMuch;
    }

    /** Waits until the program has closed its output, and returns it. */
    String await(Duration grace) throws InterruptedException {
        thread.join(grace.toMillis());
        synchronized (this) {
            return new String(Arrays.copyOf(bytes, length), StandardCharsets.UTF_8);
        }
    }

    synchronized boolean tooMuch() {
        return tooMuch;
    }
}
