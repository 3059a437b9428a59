package io.github.cheatsheets;

import io.github.cheatsheets.finding.Suggestion;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Ids;
import io.github.cheatsheets.yaml.SheetFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sheets that programs can have: those that artifacts carry, by id, and those in files.
 *
 * <p>An artifact carries sheets if it has the resource {@value #INDEX}, which names the head of each sheet on a line of its
 * own, relative to the index: {@code ID.yaml} or {@code ID/sheet.yaml}. Empty lines, and what follows a {@code #}, are
 * ignored.
 */
public final class CheatSheets {

    /** The resource that lists the sheets of an artifact, in UTF-8. */
    public static final String INDEX = "META-INF/cheatsheets/index";

    /** The name of the JSON Schema (draft-07) of sheets. */
    public static final String SCHEMA = "cheatsheet-1.schema.json";

    /**
     * The resource in a sheet's folder that says what checking its examples came to, see {@link
     * io.github.cheatsheets.verification.VerificationRecord}.
     */
    public static final String RECORD = "verification.json";

    private final Map<String, List<URL>> heads;

    private CheatSheets(Map<String, List<URL>> heads) {
        this.heads = heads;
    }

    /**
     * Finds the sheets of all artifacts on the class path of this library.
     *
     * @throws UncheckedIOException if an index cannot be read
     */
    public static CheatSheets onClassPath() {
        return of(CheatSheets.class.getClassLoader());
    }

    /**
     * Finds the sheets of all artifacts that a class loader knows.
     *
     * @throws UncheckedIOException if an index cannot be read
     */
    public static CheatSheets of(ClassLoader classLoader) {
        Map<String, List<URL>> heads = new LinkedHashMap<>();
        try {
            // A class loader and its parent may both name the same artifact.
            Set<String> indexes = new LinkedHashSet<>();
            for (URL index : Collections.list(classLoader.getResources(INDEX))) {
                if (indexes.add(index.toExternalForm())) {
                    for (String head : lines(index)) {
                        URL url = sibling(index, head);
                        heads.computeIfAbsent(id(head), id -> new ArrayList<>()).add(url);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CheatSheets(heads);
    }

    /**
     * Reads the sheet in a file.
     *
     * @param path a file {@code ID.yaml}, or a folder {@code ID} that holds a {@code sheet.yaml}
     * @throws InvalidSheetException if the sheet has errors, a file that cannot be read among them
     */
    public static CheatSheet read(Path path) {
        return check(path).orElseThrow();
    }

    /**
     * Reads the sheet in a file and says all that there is to say about it.
     *
     * @param path a file {@code ID.yaml}, or a folder {@code ID} that holds a {@code sheet.yaml}
     */
    public static SheetReading check(Path path) {
        return source(path).read();
    }

    /**
     * Returns where the sheet in a file is read from. Whether it can be read shows then.
     *
     * @param path a file {@code ID.yaml}, or a folder {@code ID} that holds a {@code sheet.yaml}
     */
    public static SheetSource source(Path path) {
        return new SheetSource(SheetFiles.of(path), null);
    }

    /** Returns the ids of the sheets of all artifacts, in alphabetical order. */
    public List<String> available() {
        return List.copyOf(new TreeSet<>(heads.keySet()));
    }

    /**
     * Reads the sheet of that id.
     *
     * @throws UnknownSheetException if no artifact has it, or more than one has
     * @throws InvalidSheetException if the sheet has errors
     */
    public CheatSheet load(String id) {
        return check(id).orElseThrow();
    }

    /**
     * Reads the sheet of that id and says all that there is to say about it.
     *
     * @throws UnknownSheetException if no artifact has it, or more than one has
     */
    public SheetReading check(String id) {
        return source(id).read();
    }

    /**
     * Returns where the sheet of that id is read from.
     *
     * @throws UnknownSheetException if no artifact has it, or more than one has
     */
    public SheetSource source(String id) {
        List<URL> urls = heads.getOrDefault(id, List.of());
        if (urls.isEmpty()) {
            throw new UnknownSheetException("there is no sheet \"" + id + "\" on the class path; there "
                    + (heads.isEmpty() ? "is none at all" : "are: " + String.join(", ", available()))
                    + Suggestion.of(id, heads.keySet()));
        }
        if (urls.size() > 1) {
            throw new UnknownSheetException("more than one artifact has a sheet \"" + id + "\"; keep one of them: "
                    + urls.stream().map(CheatSheets::artifact).collect(Collectors.joining(", ")));
        }
        URL head = urls.get(0);
        return new SheetSource(SheetFiles.of(head), record(head));
    }

    /** Returns the JSON Schema (draft-07) of sheets, which editors complete and check with. */
    public static String schema() {
        try (InputStream in = Objects.requireNonNull(CheatSheets.class.getResourceAsStream(SCHEMA))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where an artifact may have the record of a sheet: in the sheet's folder. */
    private static URL record(URL head) {
        try {
            return URI.create(id(head.toExternalForm()) + "/" + RECORD).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lines(URL index) throws IOException {
        URLConnection connection = index.openConnection();
        // A cached connection would hold the artifact open beyond this build.
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream();
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static String id(String head) {
        return head.replaceFirst("(/sheet)?\\.yaml$", "");
    }

    /** Returns the file or folder of the artifact that a sheet is in, for people. */
    private static String artifact(URL head) {
        String address = head.toExternalForm();
        String root = address.substring(0, address.lastIndexOf(INDEX.substring(0, INDEX.lastIndexOf('/'))));
        URI artifact = URI.create(root.replaceFirst("^jar:", "").replaceFirst("!?/$", ""));
        return "file".equals(artifact.getScheme()) ? Path.of(artifact).toString() : artifact.toString();
    }

    private static URL sibling(URL index, String head) throws MalformedURLException {
        if (!Ids.isValid(id(head))) {
            throw new MalformedURLException(
                    "\"" + head + "\" in " + index + " must be ID.yaml or ID/sheet.yaml, with a valid id");
        }
        String address = index.toExternalForm();
        return URI.create(address.substring(0, address.lastIndexOf('/') + 1) + head)
                .toURL();
    }
}
