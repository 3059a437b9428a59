package io.github.cheatsheets.model;

import java.util.regex.Pattern;

/**
 * The form of an id: lower-case letters, digits and single hyphens between them. Ids are permanent; deep links and
 * overlays use them.
 */
public final class Ids {

    /** The regular expression that a whole id matches. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern ID = Pattern.compile(PATTERN);

    private Ids() {}

    /** Returns whether {@code id} has the form of an id. */
    public static boolean isValid(String id) {
        return ID.matcher(id).matches();
    }

    static String checked(String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException("not a valid id: \"" + id + "\"; an id matches " + PATTERN);
        }
        return id;
    }
}
