package io.github.cheatsheets.build;

import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.CheatSheet;
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

/** Renders sheets into a folder. The files of a sheet appear together, once all of them are good; before, old ones stay. */
public final class Rendering {

    private final Renderers renderers;
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
        this.renderers = renderers;
        this.formats = byFormat(formats, engine);
        this.options = options;
        this.failOn = failOn;
        this.folder = folder;
    }

    /**
     * What came of rendering one sheet.
     *
     * @param files the files that were written; none if a finding forbade it
     * @param findings what renderers had to say
     */
    public record Result(List<Path> files, List<Finding> findings) {}

    private Map<Format, Renderer> byFormat(List<String> names, String engine) throws UserException {
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

    /**
     * Renders a sheet to all formats.
     *
     * @param reading the sheet as it was read, without an error
     * @throws UserException if an option has a value that is not allowed
     * @throws IOException if a file cannot be written
     */
    public Result render(SheetReading reading) throws IOException, UserException {
        CheatSheet sheet = reading.orElseThrow();
        List<AtomicFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try {
            for (Map.Entry<Format, Renderer> entry : formats.entrySet()) {
                AtomicFile file = new AtomicFile(folder.resolve(entry.getKey().fileName(sheet)));
                files.add(file);
                findings.addAll(render(reading, entry.getKey(), entry.getValue(), file.draft()));
            }
            List<Path> written = new ArrayList<>();
            if (!failOn.isReachedBy(findings)) {
                for (AtomicFile file : files) {
                    written.add(file.commit());
                }
            }
            return new Result(written, findings);
        } finally {
            for (AtomicFile file : files) {
                file.close();
            }
        }
    }

    private List<Finding> render(SheetReading reading, Format format, Renderer renderer, Path file)
            throws IOException, UserException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            RenderRequest request = RenderRequest.of(reading.orElseThrow(), format)
                    .withLocations(reading.locations())
                    .withOptions(options);
            return renderer.render(request, out);
        } catch (InvalidOptionException e) {
            throw new UserException(e.getMessage());
        }
    }
}
