package io.github.cheatsheets.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says what kept a file from being written, so that a person knows what to do: the JDK's own messages name the file only. */
final class Fault {

    private Fault() {}

    /**
     * Returns what to throw.
     *
     * @param target the file that was to be written
     * @param consequence what holds now
     * @throws UserException if there is a file where a folder should be
     */
    static IOException of(IOException cause, Path target, String consequence) throws UserException {
        if (cause instanceof FileAlreadyExistsException e) {
            throw new UserException("the folder of " + target + " cannot be made, as " + e.getFile() + " is a file");
        }
        IOException fault = new IOException("cannot write " + target + ": " + reason(cause) + "; " + consequence);
        // Of a cause, Maven would say the same once more.
        fault.addSuppressed(cause);
        return fault;
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException e) {
            return "no permission for " + e.getFile();
        }
        if (cause instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
