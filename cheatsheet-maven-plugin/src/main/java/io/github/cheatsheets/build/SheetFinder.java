package io.github.cheatsheets.build;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.UnknownSheetException;
import io.github.cheatsheets.finding.Suggestion;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds sheets in a folder of sources and, by id, in artifacts; a sheet in the folder comes before one in an artifact. */
public final class SheetFinder {

    /** The sheet that is there when a build has none of its own. */
    public static final String CURATED = "backend-performance";

    private static final String ARTIFACT = "artifact";

    private final Map<String, Path> sources;
    private final MoreSheets artifacts;
    private final MoreSheets more;

    private SheetFinder(Map<String, Path> sources, MoreSheets artifacts, MoreSheets more) {
        this.sources = sources;
        this.artifacts = new Once(artifacts);
        this.more = new Once(more);
    }

    /**
     * Looks into a folder.
     *
     * @param folder holds a file {@code ID.yaml} or a folder {@code ID} with a {@code sheet.yaml} for each sheet; may be
     *     absent
     * @param artifacts looked for when a sheet is not in the folder
     * @param more looked for when a sheet is in neither
     * @throws UserException if the folder holds a sheet twice
     */
    public static SheetFinder in(Path folder, MoreSheets artifacts, MoreSheets more) throws UserException, IOException {
        Map<String, Path> sources = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path file : sorted(folder)) {
                if (isSheet(file)) {
                    Path other = sources.put(id(file), file);
                    if (other != null) {
                        throw new UserException(
                                "the sheet \"" + id(file) + "\" is there twice; keep one of " + other + " and " + file);
                    }
                }
            }
        }
        return new SheetFinder(sources, artifacts, more);
    }

    private static Iterable<Path> sorted(Path folder) throws IOException {
        Set<Path> sorted = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                sorted.add(file);
            }
        }
        return sorted;
    }

    private static boolean isSheet(Path file) {
        return Files.isDirectory(file)
                ? Files.exists(file.resolve("sheet.yaml"))
                : file.getFileName().toString().endsWith(".yaml");
    }

    private static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    /** Returns whether the folder holds no sheet. */
    public boolean isFolderEmpty() {
        return sources.isEmpty();
    }

    /** Returns whether there is a sheet of that id. */
    boolean knows(String id) throws UserException {
        return sources.containsKey(id)
                || artifacts.find().available().contains(id)
                || more.find().available().contains(id);
    }

    /** Returns all sheets of the folder. */
    public List<NamedSheet> sources() {
        List<NamedSheet> sheets = new ArrayList<>();
        for (String id : sources.keySet()) {
            sheets.add(source(id));
        }
        return sheets;
    }

    /** Returns all sheets of the folder and of the artifacts. */
    public List<NamedSheet> all() throws UserException {
        List<String> ids = new ArrayList<>(sources.keySet());
        artifacts.find().available().stream()
                .filter(id -> !sources.containsKey(id))
                .forEach(ids::add);
        return named(ids);
    }

    /**
     * Returns the sheets that take a while to find and are in neither the folder nor the artifacts.
     *
     * @throws UserException if something that may carry sheets cannot be had
     */
    public List<NamedSheet> further() throws UserException {
        List<String> nearer = artifacts.find().available();
        return named(more.find().available().stream()
                .filter(id -> !sources.containsKey(id))
                .filter(id -> !nearer.contains(id))
                .toList());
    }

    /**
     * Returns sheets by id.
     *
     * @throws UserException if there is no sheet with one of the ids, or more than one in artifacts
     */
    public List<NamedSheet> named(List<String> ids) throws UserException {
        List<NamedSheet> sheets = new ArrayList<>();
        for (String id : ids) {
            sheets.add(sources.containsKey(id) ? source(id) : fromArtifact(id));
        }
        return sheets;
    }

    private NamedSheet source(String id) {
        Path file = Objects.requireNonNull(sources.get(id));
        return new NamedSheet(id, file.toString(), CheatSheets.source(file));
    }

    private NamedSheet fromArtifact(String id) throws UserException {
        try {
            for (MoreSheets carriers : List.of(artifacts, more)) {
                if (carriers.find().available().contains(id)) {
                    return new NamedSheet(id, ARTIFACT, carriers.find().source(id));
                }
            }
        } catch (UnknownSheetException e) {
            throw new UserException(e.getMessage());
        }
        Set<String> known = new TreeSet<>(sources.keySet());
        known.addAll(artifacts.find().available());
        known.addAll(more.find().available());
        throw new UserException(
                "there is no sheet \"" + id + "\" in the folder, the plugin's dependencies or the project's; "
                        + (known.isEmpty() ? "there is none at all" : "there are: " + String.join(", ", known))
                        + Suggestion.of(id, known));
    }

    /** Finds sheets when they are asked for first, and remembers them. */
    private static final class Once implements MoreSheets {

        private final MoreSheets sheets;
        private @Nullable CheatSheets found;

        Once(MoreSheets sheets) {
            this.sheets = sheets;
        }

        @Override
        public CheatSheets find() throws UserException {
            if (found == null) {
                found = sheets.find();
            }
            return found;
        }
    }
}
