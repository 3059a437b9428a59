package io.github.cheatsheets;

import io.github.cheatsheets.digest.Checksum;
import io.github.cheatsheets.verification.VerificationRecord;
import io.github.cheatsheets.yaml.SheetFiles;
import io.github.cheatsheets.yaml.SheetReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a sheet can be read from, as often as it takes: nothing is kept between two readings. */
public final class SheetSource {

    private final SheetFiles files;
    private final @Nullable URL record;

    /** Takes the files, and where a record of what checking the examples came to may be. */
    SheetSource(SheetFiles files, @Nullable URL record) {
        this.files = files;
        this.record = record;
    }

    /**
     * Returns what checking the sheet's examples came to when its artifact was built. A sheet in a file has no such record.
     *
     * @throws IOException if there is a record that cannot be read; the message names it
     */
    public Optional<VerificationRecord> verification() throws IOException {
        if (record == null) {
            return Optional.empty();
        }
        URLConnection connection = record.openConnection();
        // A cached connection would hold the artifact open beyond this build.
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return VerificationRecord.read(in).stream().findFirst();
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IOException(record + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads the sheet and says all that there is to say about it. */
    public SheetReading read() {
        return new SheetReading(SheetReader.read(files));
    }

    /**
     * Returns whether reading would find in its files what a reading before found, without reading the sheet.
     *
     * @param sources the files of that reading, as {@link SheetReading#sources} returned them
     */
    public boolean holds(Map<String, Checksum> sources) {
        for (Map.Entry<String, Checksum> source : sources.entrySet()) {
            if (!files.checksum(source.getKey()).equals(Optional.of(source.getValue()))) {
                return false;
            }
        }
        return !sources.isEmpty();
    }
}
