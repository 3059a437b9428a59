package io.github.cheatsheets.build.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.cheatsheets.digest.Checksum;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file that is written beside its place and moved there once it is good: nobody ever sees half of it. */
public final class AtomicFile implements AutoCloseable {

    private static final String ANYBODY = "draft";
    private static final int OWNER_LENGTH = 12;

    private final Path target;
    private final Path draft;

    private AtomicFile(Path target, String owner) throws IOException {
        this.target = target;
        Files.createDirectories(target.toAbsolutePath().getParent());
        this.draft = target.resolveSibling("." + target.getFileName() + "." + owner + "." + UUID.randomUUID());
    }

    /**
     * Prepares to write a file; makes its folder if it is not there.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is a file where the folder should be
     */
    public static AtomicFile at(Path target) throws IOException {
        return new AtomicFile(target, ANYBODY);
    }

    /**
     * Prepares to write a file whose draft {@link #dropDrafts} finds, should this process be killed.
     *
     * @param owner the folder of those who write, of whom one is at work at a time
     * @throws java.nio.file.FileAlreadyExistsException if there is a file where the folder should be
     */
    public static AtomicFile at(Path target, Path owner) throws IOException {
        return new AtomicFile(target, name(owner));
    }

    /** Deletes what killed processes left in a folder. To be called by an owner who is the only one at work. */
    public static void dropDrafts(Path folder, Path owner) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".*." + name(owner) + ".*")) {
                for (Path draft : drafts) {
                    Files.delete(draft);
                }
            }
        }
    }

    private static String name(Path owner) {
        return Checksum.of(owner.toAbsolutePath().normalize().toString().getBytes(UTF_8))
                .text()
                .substring(0, OWNER_LENGTH);
    }

    /** Returns where to write. */
    public Path draft() {
        return draft;
    }

    /** Moves what was written to its place and returns that place. */
    public Path commit() throws IOException {
        try {
            return Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops what was written but not moved. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}
