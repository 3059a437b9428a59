package io.github.cheatsheets.verify.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program on the PATH.
 *
 * @param file where it is
 * @param version its version as it tells it, such as {@code 3.11.7}; empty if it tells none
 */
public record Tool(Path file, String version) {

    private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)+");
    private static final Map<List<String>, Optional<Tool>> FOUND = new ConcurrentHashMap<>();

    /**
     * Finds a program; it is asked for its version once in the life of the virtual machine.
     *
     * @param command the name of the program and the arguments that make it tell its version
     */
    public static Optional<Tool> find(String... command) {
        return FOUND.computeIfAbsent(List.of(command), Tool::look);
    }

    /** Returns where a program is on the PATH; it is not started. */
    public static Optional<Path> locate(String name) {
        return locateAll(name).findFirst();
    }

    /** Returns all places on the PATH where there is a program of that name, the first first. */
    public static Stream<Path> locateAll(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(name, name + ".exe").map(Path.of(folder)::resolve))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    }

    private static Optional<Tool> look(List<String> command) {
        return locate(command.get(0)).map(file -> new Tool(file, version(file, command.subList(1, command.size()))));
    }

    private static String version(Path file, List<String> arguments) {
        Path answer = null;
        try {
            answer = Files.createTempFile("cheatsheet-version-", ".txt");
            Process process = new ProcessBuilder(Stream.concat(Stream.of(file.toString()), arguments.stream())
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(answer.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            Matcher version = VERSION.matcher(Files.readString(answer, StandardCharsets.ISO_8859_1));
            return version.find() ? version.group() : "";
        } catch (IOException e) {
            // A program that cannot even tell its version will say so again when it is used.
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            delete(answer);
        }
    }

    private static void delete(@Nullable Path file) {
        if (file != null && !file.toFile().delete()) {
            file.toFile().deleteOnExit();
        }
    }

    /** Returns what it is called in verdicts. */
    public String named(String name) {
        return version.isEmpty() ? name : name + " " + version;
    }
}
