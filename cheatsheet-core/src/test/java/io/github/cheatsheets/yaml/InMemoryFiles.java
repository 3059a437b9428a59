package io.github.cheatsheets.yaml;

import java.util.Map;
import java.util.Objects;

/** A sheet {@code team.yaml}, and what it includes, on no disk. A file that is not given is the sheet once more. */
final class InMemoryFiles extends SheetFiles {

    static final String HEAD = "team.yaml";

    private final Map<String, byte[]> files;

    InMemoryFiles(Map<String, byte[]> files) {
        super("", HEAD);
        this.files = files;
    }

    InMemoryFiles(byte[] sheet) {
        this(Map.of(HEAD, sheet));
    }

    @Override
    String stem() {
        return "team";
    }

    @Override
    byte[] content(String file) {
        return Objects.requireNonNull(files.getOrDefault(file, files.get(HEAD)));
    }
}
