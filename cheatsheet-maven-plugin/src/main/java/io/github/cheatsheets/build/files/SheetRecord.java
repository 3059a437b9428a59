package io.github.cheatsheets.build.files;

import io.github.cheatsheets.digest.Checksum;
import io.github.cheatsheets.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What came of rendering or validating a sheet.
 *
 * @param inputs the checksum of all that decided on the outputs but files
 * @param sources checksums of the sheet's own files, by name
 * @param files checksums of the files that were read beside them, such as a theme, by their paths
 * @param outputs checksums of the outputs as they were written, by the names of their files; none of validating
 * @param findings what there was to say, none of it an obstacle
 */
public record SheetRecord(
        Checksum inputs,
        Map<String, Checksum> sources,
        Map<String, Checksum> files,
        Map<String, Checksum> outputs,
        List<Finding> findings) {

    /** Copies the collections. */
    public SheetRecord {
        sources = Map.copyOf(sources);
        files = Map.copyOf(files);
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
        return Files.isRegularFile(file) && Checksum.of(file).equals(outputs.get(name));
    }
}
