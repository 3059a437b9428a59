package io.github.cheatsheets.maven;

import java.io.Console;

/** The terminal that a build was started in. */
final class Terminal {

    private Terminal() {}

    /** Returns whether a person can watch, rather than a file or another program. */
    @SuppressWarnings("SystemConsoleNull") // JDK 17 answers with null; newer ones are asked below.
    static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
