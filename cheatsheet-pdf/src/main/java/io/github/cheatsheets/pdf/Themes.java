package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.Ids;
import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.yaml.SheetFiles;
import io.github.cheatsheets.yaml.YamlFile;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds themes: the default one, those of artifacts by name, and those in files. */
final class Themes {

    /** The theme of those who name none. */
    static final String DEFAULT = "default";

    /** Where an artifact keeps its themes. */
    private static final String FOLDER = "META-INF/cheatsheets/themes/";

    private static final String ENDING = ".yaml";

    private Themes() {}

    /**
     * Reads a theme.
     *
     * @param name the name of a theme on the class path, or the path of a file
     * @throws InvalidOptionException if there is no such theme
     */
    static YamlFile.Result<Theme> find(String name) {
        return name.equals(DEFAULT) ? new YamlFile.Result<>(Theme.DEFAULT, List.of()) : ThemeReader.read(files(name));
    }

    /**
     * Returns the files on disk that a theme consists of; none if it is on the class path.
     *
     * @param name the name of the theme, or the path of its file
     * @param theme what the file says, or null if there are mistakes in it
     */
    static Set<Path> files(String name, @Nullable Theme theme) {
        Set<Path> files = new TreeSet<>();
        if (name.endsWith(ENDING)) {
            Path file = Path.of(name).toAbsolutePath();
            files.add(file);
            if (theme != null) {
                theme.files().forEach(beside -> files.add(file.resolveSibling(beside)));
            }
        }
        return files;
    }

    private static SheetFiles files(String name) {
        if (name.endsWith(ENDING)) {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return SheetFiles.of(file);
            }
            throw new InvalidOptionException(PdfRenderer.THEME + " must name a file, but there is no " + name);
        }
        URL url = Ids.isValid(name) ? Themes.class.getClassLoader().getResource(FOLDER + name + ENDING) : null;
        if (url == null) {
            throw new InvalidOptionException(PdfRenderer.THEME + " must be default, ink, the path of a file " + ENDING
                    + ", or the name of a theme of another artifact, which has it as " + FOLDER + "NAME" + ENDING
                    + "; there is no theme \"" + name + "\"");
        }
        return SheetFiles.of(url);
    }
}
