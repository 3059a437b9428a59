package io.github.cheatsheets;

import io.github.cheatsheets.digest.Checksum;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Locations;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.yaml.SheetReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of reading a sheet: all findings, and the sheet unless one of them is an error. */
public final class SheetReading {

    private final Optional<CheatSheet> sheet;
    private final Locations locations;
    private final List<Finding> findings;
    private final Map<String, Checksum> sources;

    SheetReading(SheetReader.Result result) {
        sheet = Optional.ofNullable(result.sheet());
        locations = result.locations();
        findings = List.copyOf(result.findings());
        sources = Map.copyOf(result.sources());
    }

    /** Returns the sheet; empty if there is an error among the findings. */
    public Optional<CheatSheet> sheet() {
        return sheet;
    }

    /** Returns where the sheet's values stand in its files. */
    public Locations locations() {
        return locations;
    }

    /** Returns all that was found, in the order of the files. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the checksums of the files that were read, by their names below the sheet's folder, such as {@code
     * tables/caching.yaml}. If they are the same, so is all that comes of reading.
     */
    public Map<String, Checksum> sources() {
        return sources;
    }

    /**
     * Returns the sheet.
     *
     * @throws InvalidSheetException if there is an error among the findings
     */
    public CheatSheet orElseThrow() {
        return sheet.orElseThrow(() -> new InvalidSheetException(findings));
    }
}
