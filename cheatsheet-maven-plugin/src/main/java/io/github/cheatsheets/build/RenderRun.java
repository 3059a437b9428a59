package io.github.cheatsheets.build;

import io.github.cheatsheets.build.files.AtomicFile;
import io.github.cheatsheets.build.files.FileChecksums;
import io.github.cheatsheets.build.files.FolderLock;
import io.github.cheatsheets.build.files.Records;
import io.github.cheatsheets.build.files.SheetRecord;
import io.github.cheatsheets.digest.Checksum;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.selection.Selection;
import io.github.cheatsheets.selection.Vocabulary;
import io.github.cheatsheets.verification.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One execution of rendering. It renders the sheets that are not as they were when the execution ran before, or whose
 * files are not as it wrote them, and remembers what it did. Times of files do not matter.
 */
public final class RenderRun {

    /** How many concepts are held until they are rendered; a thousand take a few megabytes. */
    private static final int MOST_KEPT_CONCEPTS = 1_000;

    private final Rendering rendering;
    private final Selection selection;
    private final Checksum tools;
    private final Path memory;
    private final Records records;
    private final FileChecksums files = new FileChecksums();
    private final Report report;
    private @Nullable Verifications verifications;

    /**
     * Prepares a run.
     *
     * @param rendering how sheets are rendered
     * @param selection which concepts of each sheet
     * @param tools the checksum of the versions of all that renders
     * @param memory the folder of this execution's records; made if it is not there
     * @param report told what happens
     */
    public RenderRun(Rendering rendering, Selection selection, Checksum tools, Path memory, Report report) {
        this.rendering = rendering;
        this.selection = selection;
        this.tools = tools;
        this.memory = memory;
        this.records = new Records(memory);
        this.report = report;
    }

    /**
     * Renders the sheets that have changed.
     *
     * @param sheets what the execution is about
     * @param finder knows what other sheets there are
     * @return the files of all sheets, whether they were rendered now or before
     * @throws UserException if a finding forbids to render a sheet, or an option has a value that is not allowed
     * @throws IOException if a file cannot be written
     */
    public List<Output> changed(List<NamedSheet> sheets, SheetFinder finder) throws IOException, UserException {
        return run(sheets, finder, this::upToDate);
    }

    /** Renders all sheets; else the same as {@link #changed}. */
    public List<Output> all(List<NamedSheet> sheets, SheetFinder finder) throws IOException, UserException {
        return run(sheets, finder, (sheet, setting) -> Optional.empty());
    }

    private interface Memory {
        /** Returns what came of rendering a sheet with some setting, if it would come to the same now. */
        Optional<SheetRecord> of(NamedSheet sheet, Checksum setting) throws IOException, UserException;
    }

    private List<Output> run(List<NamedSheet> sheets, SheetFinder finder, Memory before)
            throws IOException, UserException {
        Checksum setting = setting();
        try (FolderLock lock = lock()) {
            if (lock.isHeld()) {
                AtomicFile.dropDrafts(rendering.folder(), memory);
                AtomicFile.dropDrafts(memory, memory);
            }
            List<NamedSheet> stale = new ArrayList<>();
            List<NamedSheet> upToDate = new ArrayList<>();
            List<Finding> known = new ArrayList<>();
            for (NamedSheet sheet : sheets) {
                Optional<SheetRecord> last = before.of(sheet, setting);
                if (last.isPresent()) {
                    upToDate.add(sheet);
                    known.addAll(last.get().findings());
                } else {
                    stale.add(sheet);
                }
            }
            Map<String, Checksum> beside = stale.isEmpty() ? Map.of() : FileChecksums.of(rendering.files());
            Map<NamedSheet, SelectedSheet> read = read(stale, upToDate);
            report.found(known);
            render(stale, read, setting, beside);
            removeFilesOfSheetsThatAreGone(sheets, finder);
            report.say(summary(sheets.size(), stale.size(), upToDate.size()));
        }
        List<Output> outputs = new ArrayList<>();
        for (NamedSheet sheet : sheets) {
            outputs.addAll(rendering.outputs(sheet.id()));
        }
        return outputs;
    }

    private FolderLock lock() throws IOException, UserException {
        Path file = memory.resolve("lock");
        try {
            return FolderLock.on(
                    file,
                    () -> report.say("Waiting for another build that renders to " + report.name(rendering.folder())));
        } catch (IOException e) {
            throw Fault.of(e, file, "nothing was rendered");
        }
    }

    private Optional<SheetRecord> upToDate(NamedSheet sheet, Checksum setting) throws IOException, UserException {
        Optional<SheetRecord> known = records.read(sheet.id());
        return known.isPresent() && isUpToDate(sheet, known.get(), setting) ? known : Optional.empty();
    }

    private boolean isUpToDate(NamedSheet sheet, SheetRecord known, Checksum setting)
            throws IOException, UserException {
        return known.inputs().equals(inputs(sheet, setting))
                && sheet.source().holds(known.sources())
                && files.areStill(known.files())
                && known.areOutputsIn(rendering.folder());
    }

    /** Returns the checksum of all that decides on the outputs of every sheet but what is in files. */
    private Checksum setting() {
        Map<String, String> setting = new TreeMap<>(rendering.settings());
        setting.putAll(words(selection));
        setting.put("tools", tools.text());
        return Checksum.of(setting);
    }

    /** Returns what a selection says, part by part: the text of a record is slow when it is made first. */
    private static Map<String, String> words(Selection selection) {
        return Map.of(
                "levels", selection.levels().toString(),
                "tags", selection.tags().toString(),
                "tables", selection.tables().toString(),
                "symptoms", selection.symptoms().toString(),
                "core", String.valueOf(selection.coreOnly()),
                "includes", selection.includes().toString(),
                "excludes", selection.excludes().toString());
    }

    private Checksum inputs(NamedSheet sheet, Checksum setting) throws IOException, UserException {
        Map<String, String> inputs = new TreeMap<>();
        inputs.put("setting", setting.text());
        // Findings name the file.
        inputs.put("origin", sheet.origin());
        inputs.put("verification", String.valueOf(verifications().of(sheet)));
        return Checksum.of(inputs);
    }

    /**
     * Looks at all sheets before any is rendered, so that one run tells of all mistakes. Returns the first of them; the
     * others, which would take memory until their turn, are to be read again.
     */
    private Map<NamedSheet, SelectedSheet> read(List<NamedSheet> sheets, List<NamedSheet> others) throws UserException {
        Map<NamedSheet, SelectedSheet> kept = new HashMap<>();
        long keptConcepts = 0;
        List<Finding> findings = new ArrayList<>();
        Vocabulary vocabulary = new Vocabulary();
        boolean areReadable = true;
        for (NamedSheet sheet : sheets) {
            SelectedSheet selected = SelectedSheet.of(sheet.read(), selection);
            areReadable &= selected.reading().sheet().isPresent();
            selected.reading().sheet().ifPresent(vocabulary::add);
            findings.addAll(selected.findings());
            keptConcepts += selected.sheet()
                    .map(CheatSheet::concepts)
                    .map(Stream::count)
                    .orElse(0L);
            if (keptConcepts <= MOST_KEPT_CONCEPTS) {
                kept.put(sheet, selected);
            }
        }
        if (areReadable && !sheets.isEmpty()) {
            // A wrong word is why nothing is left, so it is told first.
            Choice.check(selection, vocabulary, others);
        }
        report.found(findings);
        if (rendering.failOn().isReachedBy(findings)) {
            throw new UserException(Tally.of(findings, sheets.size()) + "; nothing was rendered");
        }
        return kept;
    }

    private void render(
            List<NamedSheet> sheets,
            Map<NamedSheet, SelectedSheet> read,
            Checksum setting,
            Map<String, Checksum> beside)
            throws IOException, UserException {
        List<Finding> findings = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (NamedSheet sheet : sheets) {
            SelectedSheet known = read.remove(sheet);
            SelectedSheet selected = known == null ? SelectedSheet.of(sheet.read(), selection) : known;
            Rendering.Result result = render(sheet, selected);
            report.found(result.findings());
            findings.addAll(result.findings());
            if (result.outputs().isEmpty()) {
                refused.add(sheet.id());
            } else {
                records.write(
                        sheet.id(),
                        new SheetRecord(
                                inputs(sheet, setting),
                                selected.reading().sources(),
                                beside,
                                result.outputs(),
                                Stream.concat(selected.findings().stream(), result.findings().stream())
                                        .toList()));
            }
        }
        if (!refused.isEmpty()) {
            throw new UserException(Tally.of(findings, sheets.size()) + "; the files of " + String.join(", ", refused)
                    + " are as they were");
        }
    }

    private Rendering.Result render(NamedSheet named, SelectedSheet selected) throws IOException, UserException {
        if (selected.sheet().isEmpty()) {
            // It was there a moment ago: somebody is writing to it.
            return new Rendering.Result(Map.of(), selected.findings());
        }
        String id = named.id();
        CheatSheet sheet = selected.sheet().get();
        RenderRequest request = RenderRequest.of(sheet, Format.JSON)
                .withLocations(selected.reading().locations())
                .withVerification(
                        verifications().of(named).map(known -> known.of(sheet)).orElse(Verification.NONE));
        Rendering.Result result = rendering.render(request, memory, report);
        if (!result.outputs().isEmpty()) {
            report.say("Rendered " + id + " (" + Tally.of(sheet) + ") to " + report.name(rendering.folder()) + ": "
                    + String.join(", ", result.outputs().keySet()));
        }
        return result;
    }

    private Verifications verifications() throws UserException {
        if (verifications == null) {
            verifications = new Verifications(rendering.folder());
        }
        return verifications;
    }

    private void removeFilesOfSheetsThatAreGone(List<NamedSheet> sheets, SheetFinder finder)
            throws IOException, UserException {
        Set<String> others = new TreeSet<>(records.sheets());
        for (NamedSheet sheet : sheets) {
            others.remove(sheet.id());
        }
        for (String sheet : others) {
            Optional<SheetRecord> known = records.read(sheet);
            if (known.isPresent() && !finder.knows(sheet)) {
                remove(sheet, known.get());
                records.forget(sheet);
            }
        }
    }

    private void remove(String sheet, SheetRecord known) throws IOException {
        String reason = ", as there is no sheet \"" + sheet + "\" any more";
        for (String name : known.outputs().keySet().stream().sorted().toList()) {
            Path file = rendering.folder().resolve(name);
            if (known.isOutputIn(rendering.folder(), name)) {
                Files.delete(file);
                report.say("Removed " + report.name(file) + reason);
            } else if (Files.exists(file)) {
                report.say("Left " + report.name(file) + reason + ", but the file was changed by somebody else");
            }
        }
    }

    private static String summary(int all, int rendered, int upToDate) {
        List<String> parts = new ArrayList<>();
        if (rendered > 0) {
            parts.add(rendered + " rendered");
        }
        if (upToDate > 0) {
            parts.add(upToDate + " up to date");
        }
        return Tally.of(all, "sheet") + ": " + String.join(", ", parts);
    }
}
