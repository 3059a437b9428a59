package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verification.Strength;
import java.util.Set;

/** A checker of a scripting language: it parses an example, and runs it with what stands before and after it. */
abstract class ScriptChecker extends ToolChecker {

    private final String id;
    private final String language;

    /**
     * Makes a checker.
     *
     * @param name what the interpreter is called in verdicts
     * @param versionCommand the interpreter, and the arguments that make it tell its version
     */
    ScriptChecker(String id, String language, String name, String... versionCommand) {
        super(name, versionCommand);
        this.id = id;
        this.language = language;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Set<String> languages() {
        return Set.of(language);
    }

    @Override
    public final Set<String> settings() {
        return Set.of("setup", "after", "stdout", "services");
    }

    @Override
    public final Strength strongest() {
        return Strength.EXECUTED;
    }
}
