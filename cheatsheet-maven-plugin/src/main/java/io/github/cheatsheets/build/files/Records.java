package io.github.cheatsheets.build.files;

import io.github.cheatsheets.model.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The records of one execution's sheets, a file each in a folder of their own. A file that is not ours is no record. */
public final class Records {

    private static final String ENDING = ".properties";

    private final Path folder;

    /** Reads and writes records in a folder; made when the first is written. */
    public Records(Path folder) {
        this.folder = folder;
    }

    /** Returns the ids of the sheets that may have a record, in alphabetical order. */
    public List<String> sheets() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> sheets = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String sheet = name.substring(0, name.length() - ENDING.length());
                if (Ids.isValid(sheet)) {
                    sheets.add(sheet);
                }
            }
        }
        Collections.sort(sheets);
        return sheets;
    }

    /** Returns the record of a sheet, or nothing if there is none that can be relied on. */
    public Optional<SheetRecord> read(String sheet) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file(sheet))) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            // There is none, or it is none of ours: rendering again is always right.
            return Optional.empty();
        }
        return RecordProperties.read(properties);
    }

    /** Remembers what came of a sheet. */
    public void write(String sheet, SheetRecord content) throws IOException {
        try (AtomicFile file = AtomicFile.at(file(sheet), folder)) {
            try (OutputStream out = Files.newOutputStream(file.draft())) {
                RecordProperties.of(content).store(out, null);
            }
            file.commit();
        }
    }

    /** Forgets a sheet. */
    public void forget(String sheet) throws IOException {
        Files.deleteIfExists(file(sheet));
    }

    private Path file(String sheet) {
        return folder.resolve(sheet + ENDING);
    }
}
