package io.github.cheatsheets.build;

import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.build.files.FileChecksums;
import io.github.cheatsheets.build.files.Records;
import io.github.cheatsheets.build.files.SheetRecord;
import io.github.cheatsheets.digest.Checksum;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.lint.Lint;
import io.github.cheatsheets.model.CheatSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One execution of validating. It reads the sheets that are not as they were when the execution ran before, and remembers what
 * it found. A sheet with an error is read each time, as what would mend it may be in a file that it does not have yet.
 */
public final class ValidateRun {

    private final Engines engines;
    private final Checksum tools;
    private final Optional<Path> memory;
    private final Report report;
    private final FileChecksums files = new FileChecksums();
    private @Nullable Lint lint;
    private @Nullable Map<String, Checksum> filesOfLint;

    /**
     * Prepares a run.
     *
     * @param engines where rules come from
     * @param tools the checksum of the versions of all that reads and checks
     * @param memory the folder of this execution's records, made if it is not there; nothing where nothing is remembered
     * @param report told what happens
     */
    public ValidateRun(Engines engines, Checksum tools, Optional<Path> memory, Report report) {
        this.engines = engines;
        this.tools = tools;
        this.memory = memory;
        this.report = report;
    }

    /**
     * Checks the sheets that have changed. Returns all that there is to say about all of them, one after the other.
     *
     * @throws UserException if an engine that has rules cannot be had
     */
    public List<Finding> changed(List<NamedSheet> sheets) throws IOException, UserException {
        return run(sheets, this::upToDate);
    }

    /** Checks all sheets; else the same as {@link #changed}. */
    public List<Finding> all(List<NamedSheet> sheets) throws IOException, UserException {
        return run(sheets, sheet -> Optional.empty());
    }

    private interface Memory {
        /** Returns what was found in a sheet, if the same would be found now. */
        Optional<SheetRecord> of(NamedSheet sheet) throws IOException;
    }

    private List<Finding> run(List<NamedSheet> sheets, Memory known) throws IOException, UserException {
        List<Finding> findings = new ArrayList<>();
        List<String> notRemembered = new ArrayList<>();
        for (NamedSheet sheet : sheets) {
            Optional<SheetRecord> before = known.of(sheet);
            if (before.isPresent()) {
                findings.addAll(before.get().findings());
            } else {
                SheetReading reading = sheet.read();
                List<Finding> found = check(reading);
                findings.addAll(found);
                if (memory.isPresent() && reading.sheet().isPresent()) {
                    remember(sheet, reading, found, memory.get()).ifPresent(notRemembered::add);
                }
            }
        }
        notRemembered.stream().findFirst().ifPresent(report::say);
        return findings;
    }

    private Optional<SheetRecord> upToDate(NamedSheet sheet) throws IOException {
        Optional<SheetRecord> before = memory.flatMap(folder -> new Records(folder).read(sheet.id()));
        return before.isPresent() && isUpToDate(sheet, before.get()) ? before : Optional.empty();
    }

    private boolean isUpToDate(NamedSheet sheet, SheetRecord before) throws IOException {
        return before.inputs().equals(inputs(sheet))
                && sheet.source().holds(before.sources())
                && files.areStill(before.files());
    }

    private Checksum inputs(NamedSheet sheet) {
        // Findings name the file.
        return Checksum.of(Map.of("tools", tools.text(), "origin", sheet.origin()));
    }

    private List<Finding> check(SheetReading reading) throws IOException, UserException {
        List<Finding> findings = new ArrayList<>(reading.findings());
        Optional<CheatSheet> sheet = reading.sheet();
        if (sheet.isPresent()) {
            findings.addAll(lint().check(sheet.get(), reading.locations()));
        }
        return findings;
    }

    private Lint lint() throws IOException, UserException {
        if (lint == null) {
            lint = engines.lint();
        }
        return lint;
    }

    /** Returns why a sheet's findings cannot be remembered, if they cannot: they are as true without that. */
    private Optional<String> remember(NamedSheet sheet, SheetReading reading, List<Finding> findings, Path folder)
            throws IOException, UserException {
        SheetRecord record = new SheetRecord(inputs(sheet), reading.sources(), filesOfLint(), Map.of(), findings);
        try {
            new Records(folder).write(sheet.id(), record);
            return Optional.empty();
        } catch (IOException e) {
            IOException fault = Fault.of(e, folder, "the next build checks all sheets again");
            return Optional.of(String.valueOf(fault.getMessage()));
        }
    }

    private Map<String, Checksum> filesOfLint() throws IOException, UserException {
        if (filesOfLint == null) {
            filesOfLint = FileChecksums.of(engines.filesOfLint());
        }
        return filesOfLint;
    }
}
