package io.github.cheatsheets.build;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.build.files.AtomicFile;
import io.github.cheatsheets.verification.VerificationRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is known of the examples of a project's sheets: the file that verifying writes and rendering reads. */
final class VerificationFile {

    private final Path file;

    VerificationFile(Path folder) {
        this.file = folder.resolve(CheatSheets.RECORD);
    }

    Path path() {
        return file;
    }

    /**
     * Returns the records, by the ids of their sheets; none if the file is not there.
     *
     * @throws UserException if the file is not as it was written
     */
    Map<String, VerificationRecord> read() throws UserException {
        Map<String, VerificationRecord> records = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            VerificationRecord.read(in).forEach(each -> records.put(each.sheet(), each));
        } catch (NoSuchFileException e) {
            return records;
        } catch (IOException e) {
            throw new UserException(file + " is not as the goal verify writes it: " + e.getMessage()
                    + "; delete it, and run the goal verify again");
        }
        return records;
    }

    void write(Map<String, VerificationRecord> records) throws IOException {
        try (AtomicFile target = AtomicFile.at(file)) {
            try (OutputStream out = Files.newOutputStream(target.draft())) {
                VerificationRecord.write(List.copyOf(records.values()), out);
            }
            target.commit();
        }
    }
}
