package io.github.cheatsheets.build.files;

import io.github.cheatsheets.digest.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is in files during one run. Most sheets are rendered with the same ones, such as a theme, so each is read once. */
public final class FileChecksums {

    private final Map<String, Optional<Checksum>> known = new HashMap<>();

    /** Starts without having read any. */
    public FileChecksums() {}

    /**
     * Returns the checksums of files, by their paths.
     *
     * @throws IOException if one of them cannot be read
     */
    public static Map<String, Checksum> of(Collection<Path> files) throws IOException {
        Map<String, Checksum> checksums = new HashMap<>();
        for (Path file : files) {
            checksums.put(file.toString(), Checksum.of(file));
        }
        return checksums;
    }

    /** Returns whether all files are as they were. */
    public boolean areStill(Map<String, Checksum> before) throws IOException {
        for (Map.Entry<String, Checksum> file : before.entrySet()) {
            if (!now(file.getKey()).equals(Optional.of(file.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Checksum> now(String file) throws IOException {
        Optional<Checksum> now = known.get(file);
        if (now == null) {
            Path path = Path.of(file);
            now = Files.isRegularFile(path) ? Optional.of(Checksum.of(path)) : Optional.empty();
            known.put(file, now);
        }
        return now;
    }
}
