package io.github.cheatsheets.yaml;

/** Signals that there is no use in reading on; the finding that says why is noted already. */
final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Abandoned() {
        super("there is no use in reading on", null, false, false);
    }
}
