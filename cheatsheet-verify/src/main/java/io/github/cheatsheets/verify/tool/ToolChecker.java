package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verify.CheckRequest;
import io.github.cheatsheets.verify.ExampleChecker;
import io.github.cheatsheets.verify.Outcome;
import io.github.cheatsheets.verify.sandbox.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A checker that is one program on the PATH. */
abstract class ToolChecker implements ExampleChecker {

    private final String name;
    private final String[] versionCommand;

    /**
     * Makes a checker.
     *
     * @param name what the tool is called in verdicts, such as {@code Python}
     * @param versionCommand the program, and the arguments that make it tell its version
     */
    ToolChecker(String name, String... versionCommand) {
        this.name = name;
        this.versionCommand = versionCommand;
    }

    /** Checks with the tool, in an empty folder. */
    abstract Outcome check(CheckRequest request, Tool tool, Path folder) throws IOException, InterruptedException;

    @Override
    public String version() {
        return "1 " + tool().map(found -> found.named(name)).orElse("");
    }

    @Override
    public Optional<String> unavailable() {
        return tool().isPresent() ? Optional.empty() : Optional.of(versionCommand[0] + " is not on the PATH");
    }

    private Optional<Tool> tool() {
        return Tool.find(versionCommand);
    }

    @Override
    public final Outcome check(CheckRequest request) throws InterruptedException {
        Tool tool = tool().orElseThrow();
        Path folder = request.sandbox().folder();
        try {
            return check(request, tool, folder);
        } catch (IOException e) {
            return Outcome.notChecked(versionCommand[0] + " cannot be run: " + e.getMessage());
        } finally {
            request.sandbox().remove(folder);
        }
    }

    /** Returns what the tool is called in verdicts. */
    String by(Tool tool) {
        return tool.named(name);
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text + "\n", StandardCharsets.UTF_8);
    }
}
