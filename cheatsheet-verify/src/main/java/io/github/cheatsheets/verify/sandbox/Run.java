package io.github.cheatsheets.verify.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What running a program came to.
 *
 * @param exitCode what it returned; meaningless unless it ended by itself
 * @param out what it wrote to its standard output, as UTF-8, up to {@link Sandbox#OUTPUT_BYTES}
 * @param err what it wrote to its standard error, likewise
 * @param ending how it ended
 * @param timeLimit how long it might run
 */
public record Run(int exitCode, String out, String err, Ending ending, Duration timeLimit) {

    /** How a program ended. */
    public enum Ending {
        /** By itself. */
        EXITED,
        /** It was killed as its time was up. */
        OUT_OF_TIME,
        /** It was killed as it wrote too much. */
        TOO_MUCH_OUTPUT
    }

    /** Returns whether it ended by itself and returned 0. */
    public boolean succeeded() {
        return ending == Ending.EXITED && exitCode == 0;
    }

    /** Returns why it was killed, in one clause, if it was. */
    public Optional<String> killed() {
        return switch (ending) {
            case EXITED -> Optional.empty();
            case OUT_OF_TIME -> Optional.of("it was stopped after " + timeLimit.toSeconds() + " seconds");
            case TOO_MUCH_OUTPUT ->
                Optional.of("it was stopped when it had written " + Sandbox.OUTPUT_BYTES / 1024 + " KiB");
        };
    }

    /** Returns the lines of both outputs that are not blank, standard error first. */
    public List<String> messages() {
        return (err + "\n" + out).lines().filter(line -> !line.isBlank()).toList();
    }

    /** Returns the last line that says something, such as the exception of Python, or how it ended. */
    public String lastMessage() {
        List<String> lines = err.lines().filter(line -> !line.isBlank()).toList();
        return killed().orElse(
                        lines.isEmpty()
                                ? "it returned " + exitCode
                                : lines.get(lines.size() - 1).strip());
    }
}
