package io.github.cheatsheets.build;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file that is written beside its place and moved there once it is good: nobody ever sees half of it. */
final class AtomicFile implements AutoCloseable {

    private final Path target;
    private final Path draft;

    /**
     * Prepares to write a file; makes its folder if it is not there.
     *
     * @throws UserException if there is a file where the folder should be
     */
    AtomicFile(Path target) throws IOException, UserException {
        this.target = target;
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
        } catch (FileAlreadyExistsException e) {
            throw new UserException("the folder of " + target + " cannot be made, as " + e.getFile() + " is a file");
        }
        this.draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    }

    /** Returns where to write. */
    Path draft() {
        return draft;
    }

    /** Moves what was written to its place and returns that place. */
    Path commit() throws IOException {
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
