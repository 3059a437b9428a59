package io.github.cheatsheets.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A folder of scripts for Node.js, with the packages that its lock file names. Where there is no Node.js, tests are skipped
 * with a message; in continuous integration ({@code CI=true}) they fail.
 */
public final class NodeScripts {

    private final Path folder;

    private NodeScripts(Path folder) {
        this.folder = folder;
    }

    /** Copies the scripts into an empty folder and installs what they need there. */
    public static NodeScripts install(Path scripts, Path folder) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(scripts)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        NodeScripts installed = new NodeScripts(folder);
        installed.run(List.of("npm", "ci", "--silent", "--no-audit", "--no-fund"));
        return installed;
    }

    /**
     * Runs a command in the folder.
     *
     * @throws AssertionError if it does not end well; the message is what it printed
     */
    public void run(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            String message = "this test needs Node.js with npm, and " + command.get(0) + " cannot be started";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(message, e);
            }
            throw new TestAbortedException(message, e);
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new AssertionError(command + " ended with " + code + ": " + Files.readString(output));
        }
    }
}
