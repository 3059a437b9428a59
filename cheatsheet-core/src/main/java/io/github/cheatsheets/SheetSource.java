package io.github.cheatsheets;

import io.github.cheatsheets.digest.Digest;
import io.github.cheatsheets.yaml.SheetFiles;
import io.github.cheatsheets.yaml.SheetReader;
import java.util.Map;
import java.util.Optional;

/** Where a sheet can be read from, as often as it takes: nothing is kept between two readings. */
public final class SheetSource {

    private final SheetFiles files;

    SheetSource(SheetFiles files) {
        this.files = files;
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
    public boolean holds(Map<String, Digest> sources) {
        return !sources.isEmpty()
                && sources.entrySet().stream()
                        .allMatch(source -> files.digest(source.getKey()).equals(Optional.of(source.getValue())));
    }
}
