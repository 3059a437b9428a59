package io.github.cheatsheets.build;

import io.github.cheatsheets.CheatSheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JSON Schema of sheets as a file. */
public final class SchemaFile {

    private SchemaFile() {}

    /**
     * Writes the schema.
     *
     * @throws UserException if there is a file where the folder of the target should be
     */
    public static void write(Path target) throws IOException, UserException {
        try (AtomicFile file = new AtomicFile(target)) {
            Files.writeString(file.draft(), CheatSheets.schema());
            file.commit();
        }
    }
}
