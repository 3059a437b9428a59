package io.github.cheatsheets.build.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two builds from rendering into the same folder at once. The system lets go of the lock when a process ends, however
 * it ends.
 */
public final class FolderLock implements AutoCloseable {

    private static final int PAUSE_MILLIS = 50;

    private final FileChannel channel;
    private boolean held;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits until nobody else has the lock, and takes it.
     *
     * @param file stands for the lock; made if it is not there, and left there
     * @param onWait called once if somebody else has the lock
     * @throws IOException if the file cannot be made
     */
    public static FolderLock on(Path file, Runnable onWait) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FolderLock lock = new FolderLock(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        try {
            lock.acquire(onWait);
            return lock;
        } catch (InterruptedException e) {
            lock.close();
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while another build had " + file).initCause(e);
        }
    }

    private void acquire(Runnable onWait) throws InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                held = channel.tryLock() != null;
            } catch (OverlappingFileLockException e) {
                // Somebody else in this very process, as in an IDE.
                held = false;
            } catch (IOException e) {
                // A file system without locks, as some networks have: as files are moved into place, the last one wins.
                return;
            }
            if (held) {
                return;
            }
            if (tries == 0) {
                onWait.run();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Returns whether nobody else has the lock: always, but on a file system that has no locks. */
    public boolean isHeld() {
        return held;
    }

    /** Lets go of the lock. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
