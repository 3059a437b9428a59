package io.github.cheatsheets.build;

import io.github.cheatsheets.build.files.AtomicFile;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.InvalidOptionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder that gets copies of outputs, such as the one that a jar is made of. */
public final class Bundle {

    private final Path folder;

    /** Copies into a folder; made if it is not there. */
    public Bundle(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies outputs. A file that is the same already is left alone.
     *
     * @param outputs what there is to choose from
     * @param formats the formats to copy, as the user wrote them; if there is none, all
     * @throws UserException if a format is none of those that were rendered
     * @throws IOException if a file cannot be written
     */
    public void add(List<Output> outputs, List<String> formats) throws IOException, UserException {
        for (Output output : chosen(outputs, formats)) {
            copy(output.file(), folder.resolve(output.file().getFileName()));
        }
    }

    private static List<Output> chosen(List<Output> outputs, List<String> formats) throws UserException {
        List<Format> rendered = outputs.stream().map(Output::format).distinct().toList();
        List<Format> wanted = new ArrayList<>();
        for (String name : formats) {
            Format format = format(name);
            if (!rendered.contains(format)) {
                throw new UserException("bundleFormats must be among the formats that are rendered, " + rendered
                        + ", not \"" + name + "\"");
            }
            wanted.add(format);
        }
        return outputs.stream()
                .filter(output -> wanted.isEmpty() || wanted.contains(output.format()))
                .toList();
    }

    private static Format format(String name) throws UserException {
        try {
            return new Format(name);
        } catch (InvalidOptionException e) {
            throw new UserException(e.getMessage());
        }
    }

    private static void copy(Path source, Path target) throws IOException, UserException {
        if (Files.isRegularFile(target) && Files.mismatch(source, target) < 0) {
            return;
        }
        try (AtomicFile file = AtomicFile.at(target)) {
            Files.copy(source, file.draft());
            file.commit();
        } catch (IOException e) {
            throw Fault.of(e, target, "what was there is as it was");
        }
    }
}
