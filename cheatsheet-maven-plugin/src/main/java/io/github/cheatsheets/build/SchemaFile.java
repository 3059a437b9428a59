package io.github.cheatsheets.build;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.build.files.AtomicFile;
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
        try (AtomicFile file = AtomicFile.at(target)) {
            Files.writeString(file.draft(), CheatSheets.schema());
            file.commit();
        } catch (IOException e) {
            throw Fault.of(e, target, "what was there is as it was");
        }
    }
}
