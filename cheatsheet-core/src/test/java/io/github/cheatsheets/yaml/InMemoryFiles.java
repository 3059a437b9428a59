package io.github.cheatsheets.yaml;

import java.util.Map;
import java.util.Objects;

/** A sheet {@code team.yaml}, and what it includes that are on no disk. */
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
        return Objects.requireNonNull(files.get(file));
    }
}
