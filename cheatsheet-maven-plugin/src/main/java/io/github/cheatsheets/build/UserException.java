package io.github.cheatsheets.build;

import org.jspecify.annotations.Nullable;

/** Thrown when the user got something wrong. The message names the place, the value, and what is allowed. */
public final class UserException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Makes the exception with its message for the user. */
    public UserException(@Nullable String message) {
        super(message);
    }
}
