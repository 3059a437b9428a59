package io.github.cheatsheets.build.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void oneHasItAtATimeAndWhoeverWaitsIsToldOnce() throws Exception {
        Path file = folder.resolve("made/lock");
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicInteger told = new AtomicInteger();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Boolean> second;
            try (FolderLock first = FolderLock.on(file, () -> {})) {
                assertThat(first.isHeld()).isTrue();
                second = CompletableFuture.supplyAsync(
                        () -> {
                            try (FolderLock lock = FolderLock.on(file, () -> {
                                told.incrementAndGet();
                                waiting.countDown();
                            })) {
                                return lock.isHeld();
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        other);
                waiting.await();
                assertThat(second).isNotDone();
            }
            assertThat(second.get()).isTrue();
            assertThat(told).hasValue(1);
        } finally {
            other.shutdownNow();
        }
    }
}
