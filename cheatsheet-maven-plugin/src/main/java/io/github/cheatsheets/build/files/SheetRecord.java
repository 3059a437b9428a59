package io.github.cheatsheets.build.files;

import io.github.cheatsheets.digest.Digest;
import io.github.cheatsheets.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What came of rendering a sheet.
 *
 * @param inputs the digest of all that decided on the outputs but the sheet's own files
 * @param sources digests of the sheet's own files, by name
 * @param outputs digests of the outputs as they were written, by the names of their files
 * @param findings what there was to say, none of it an obstacle
 */
public record SheetRecord(
        Digest inputs, Map<String, Digest> sources, Map<String, Digest> outputs, List<Finding> findings) {

    /** Copies the collections. */
    public SheetRecord {
        sources = Map.copyOf(sources);
        outputs = Map.copyOf(outputs);
        findings = List.copyOf(findings);
    }

    /** Returns whether all outputs are in a folder as they were written. */
    public boolean areOutputsIn(Path folder) throws IOException {
        for (String name : outputs.keySet()) {
            if (!isOutputIn(folder, name)) {
                return false;
            }
        }
        return !outputs.isEmpty();
    }

    /** Returns whether an output is in a folder as it was written. */
    public boolean isOutputIn(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) && Digest.of(file).equals(outputs.get(name));
    }
}
