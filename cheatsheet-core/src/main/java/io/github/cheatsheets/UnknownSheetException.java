package io.github.cheatsheets;

/** Thrown when no artifact on the class path has a sheet of that id, or more than one has. The message says which. */
public final class UnknownSheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownSheetException(String message) {
        super(message);
    }
}
