package io.github.cheatsheets.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The operating system and the processor, in the words that artifacts with native code use.
 *
 * @param id such as {@code linux-amd64}, {@code linux-amd64-alpine}, {@code linux-arm64v8}, {@code darwin-arm64v8} or {@code
 *     windows-amd64}
 */
record Platform(String id) {

    static final Platform CURRENT = current();

    private static Platform current() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : os;
        String word =
                switch (processor) {
                    case "x86_64", "amd64" -> "amd64";
                    case "aarch64", "arm64" -> "arm64v8";
                    default -> processor;
                };
        boolean alpine = Files.exists(Path.of("/etc/alpine-release"));
        return new Platform(system.replace(' ', '-') + "-" + word + (alpine ? "-alpine" : ""));
    }
}
