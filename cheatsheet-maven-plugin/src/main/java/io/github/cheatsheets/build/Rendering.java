package io.github.cheatsheets.build;

import io.github.cheatsheets.build.files.AtomicFile;
import io.github.cheatsheets.digest.Checksum;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.render.Renderers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Renders sheets into a folder. The files of a sheet appear together, once all of them are good; before, old ones stay. */
public final class Rendering {

    private final Map<Format, Renderer> formats;
    private final RenderOptions options;
    private final FailOn failOn;
    private final Path folder;

    /**
     * Prepares rendering.
     *
     * @param renderers what is there to render with
     * @param formats the formats, as the user wrote them
     * @param engine the engine to prefer
     * @param options wishes of the user to the engine
     * @param failOn from which severity on a finding keeps a sheet's files from being replaced
     * @param folder where the files go; made if it is not there
     * @throws UserException if there is no such format or engine
     */
    public Rendering(
            Renderers renderers, List<String> formats, String engine, RenderOptions options, FailOn failOn, Path folder)
            throws UserException {
        this.formats = byFormat(renderers, formats, engine);
        this.options = options;
        this.failOn = failOn;
        this.folder = folder;
    }

    /**
     * What came of rendering one sheet.
     *
     * @param outputs checksums of the files that were written, by name; none if a finding forbade it
     * @param findings what renderers had to say
     */
    public record Result(Map<String, Checksum> outputs, List<Finding> findings) {}

    private static Map<Format, Renderer> byFormat(Renderers renderers, List<String> names, String engine)
            throws UserException {
        if (names.isEmpty()) {
            throw new UserException("formats must name at least one format, such as pdf");
        }
        Map<Format, Renderer> found = new LinkedHashMap<>();
        for (String name : names) {
            try {
                Format format = new Format(name);
                found.put(format, renderers.find(format, engine));
            } catch (InvalidOptionException e) {
                throw new UserException(e.getMessage());
            }
        }
        return found;
    }

    /** Returns the folder that the files go to. */
    Path folder() {
        return folder;
    }

    /** Returns from which severity on a finding keeps files from being replaced. */
    FailOn failOn() {
        return failOn;
    }

    /** Returns the files that a sheet is rendered to. */
    List<Output> outputs(String sheet) {
        List<Output> outputs = new ArrayList<>();
        for (Format format : formats.keySet()) {
            outputs.add(new Output(sheet, format, folder.resolve(format.fileName(sheet))));
        }
        return outputs;
    }

    /** Returns what the user asked for, by name: all of it may decide on the bytes of the files. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("failOn", failOn.toString());
        for (Map.Entry<String, String> option : options.settings().entrySet()) {
            settings.put("option/" + option.getKey(), option.getValue());
        }
        for (Map.Entry<Format, Renderer> entry : formats.entrySet()) {
            settings.put("format/" + entry.getKey(), entry.getValue().engine());
        }
        return settings;
    }

    /**
     * Returns the files that rendering would read beside the sheets, such as a theme.
     *
     * @throws UserException if an option has a value that is not allowed, or an engine cannot be had
     */
    Set<Path> files() throws IOException, UserException {
        Set<Path> files = new TreeSet<>();
        for (Renderer renderer : formats.values()) {
            try {
                files.addAll(renderer.files(options));
            } catch (InvalidOptionException e) {
                throw new UserException(e.getMessage());
            }
        }
        return files;
    }

    /**
     * Renders a sheet to all formats.
     *
     * @param request the sheet and what is known of it; format and options are those of this rendering
     * @param owner the folder that stands for those who may render now, see {@link AtomicFile#at(Path, Path)}
     * @param report told of each file
     * @throws UserException if an option has a value that is not allowed
     * @throws IOException if a file cannot be written
     */
    Result render(RenderRequest request, Path owner, Report report) throws IOException, UserException {
        List<AtomicFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Optional<Path> current = Optional.empty();
        try {
            for (Output output : outputs(request.sheet().id())) {
                current = Optional.of(output.file());
                report.next(report.name(output.file()));
                AtomicFile file = AtomicFile.at(output.file(), owner);
                files.add(file);
                findings.addAll(render(request, output.format(), file.draft()));
            }
            return new Result(failOn.isReachedBy(findings) ? Map.of() : commit(files), findings);
        } catch (IOException e) {
            throw Fault.of(
                    e, current.orElse(folder), "the files of " + request.sheet().id() + " are as they were");
        } finally {
            for (AtomicFile file : files) {
                file.close();
            }
        }
    }

    private List<Finding> render(RenderRequest request, Format format, Path file) throws IOException, UserException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return Objects.requireNonNull(formats.get(format))
                    .render(request.withFormat(format).withOptions(options), out);
        } catch (InvalidOptionException e) {
            throw new UserException(e.getMessage());
        }
    }

    private static Map<String, Checksum> commit(List<AtomicFile> files) throws IOException {
        Map<String, Checksum> written = new LinkedHashMap<>();
        for (AtomicFile file : files) {
            Checksum checksum = Checksum.of(file.draft());
            written.put(file.commit().getFileName().toString(), checksum);
        }
        return written;
    }
}
