package io.github.cheatsheets.render;

/** Thrown when a user asks for a format, an engine or a setting that is not there. The message says what there is. */
public final class InvalidOptionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception with its message for the user. */
    public InvalidOptionException(String message) {
        super(message);
    }
}
