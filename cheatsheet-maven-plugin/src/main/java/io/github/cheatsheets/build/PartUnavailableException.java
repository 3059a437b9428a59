package io.github.cheatsheets.build;

import java.util.Objects;

/** Thrown when a part cannot be fetched. The message names what needs it, its coordinates, why, and what to do. */
public final class PartUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Makes the exception with its message for the user. */
    public PartUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
