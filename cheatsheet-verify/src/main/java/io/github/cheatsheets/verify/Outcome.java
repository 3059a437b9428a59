package io.github.cheatsheets.verify;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;

/** What checking one example came to. */
public sealed interface Outcome {

    /** The example is right as far as the verdict says, or it could not be checked. */
    record Judged(Verdict verdict) implements Outcome {}

    /**
     * The example is wrong.
     *
     * @param by what says so, with its version, such as {@code javac 17.0.15}
     * @param part the part of the example that is wrong
     * @param line the line of that part, counted from 1; 0 if the tool names none
     * @param message what the tool says, on one line
     */
    record Broken(String by, Part part, int line, String message) implements Outcome {}

    /** A part of an example that can be wrong. */
    enum Part {
        /** What the reader sees. */
        CODE("code"),
        /** What runs before it. */
        SETUP("check/setup"),
        /** What runs after it, or what was expected of it. */
        CHECK("check");

        private final String path;

        Part(String path) {
            this.path = path;
        }

        /** Returns the path below the example's, as in {@link io.github.cheatsheets.finding.Locations}. */
        public String path() {
            return path;
        }
    }

    /** Returns that an example is right, as strongly as that. */
    static Outcome right(Strength strength, String by) {
        return new Judged(new Verdict(strength, by));
    }

    /**
     * Returns that an example is right, and that a stronger check was not possible here.
     *
     * @param missing what it needs, such as {@code the module redis}
     */
    static Outcome less(Strength strength, String by, String missing) {
        return new Judged(new Verdict(strength, by, missing));
    }

    /** Returns that an example was not checked, with the reason in one clause. */
    static Outcome notChecked(String reason) {
        return new Judged(new Verdict(Strength.NOT_CHECKED, reason));
    }

    /** Returns that the code of an example is wrong in a line, counted from 1; 0 if none is known. */
    static Outcome broken(String by, int line, String message) {
        return new Broken(by, Part.CODE, line, message);
    }
}
