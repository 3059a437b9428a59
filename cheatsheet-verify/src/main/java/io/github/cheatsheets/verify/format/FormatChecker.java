package io.github.cheatsheets.verify.format;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.ExampleChecker;
import io.github.cheatsheets.verify.Outcome;
import java.util.Set;

/** A checker that parses one format inside this virtual machine. */
abstract class FormatChecker implements ExampleChecker {

    private final String name;
    private final Set<String> languages;

    /**
     * Makes a checker.
     *
     * @param name what it is called in verdicts
     */
    FormatChecker(String name, String... languages) {
        this.name = name;
        this.languages = Set.of(languages);
    }

    /** Signals that the code is wrong. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line, String message) {
            super(message);
            this.line = line;
        }
    }

    /**
     * Parses code.
     *
     * @throws Malformed if it is wrong
     */
    abstract void parse(String code) throws Malformed;

    @Override
    public String id() {
        return name;
    }

    @Override
    public Set<String> languages() {
        return languages;
    }

    @Override
    public Set<String> settings() {
        return Set.of();
    }

    @Override
    public Strength strongest() {
        return Strength.PARSED;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Outcome check(CheckRequest request) {
        try {
            parse(request.code());
            return Outcome.right(Strength.PARSED, name);
        } catch (Malformed e) {
            int lines = (int) request.code().lines().count();
            return Outcome.broken(name, Math.min(e.line, lines), String.valueOf(e.getMessage()));
        }
    }
}
