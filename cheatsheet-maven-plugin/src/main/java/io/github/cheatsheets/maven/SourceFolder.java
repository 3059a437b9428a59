package io.github.cheatsheets.maven;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.build.MoreSheets;
import io.github.cheatsheets.build.SheetFinder;
import io.github.cheatsheets.build.UserException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** The folder of a project's own sheets. The usual one may be absent; one that somebody named must be there. */
final class SourceFolder {

    /** Where it is unless somebody names another. */
    static final String USUAL = "src/main/cheatsheets";

    private final File folder;
    private final String name;

    /**
     * Takes a folder.
     *
     * @param name what to call it
     */
    SourceFolder(File folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Returns what finds the sheets in it, and those of the plugin and its dependencies.
     *
     * @throws UserException if the folder must be there and is not
     */
    SheetFinder finder(MoreSheets more) throws IOException, UserException {
        Path path = folder.toPath();
        if (!folder.isDirectory() && !path.endsWith(Path.of(USUAL))) {
            throw new UserException("sourceDirectory must be a folder, but " + name
                    + (folder.exists() ? " is a file" : " does not exist"));
        }
        return SheetFinder.in(path, () -> CheatSheets.of(SourceFolder.class.getClassLoader()), more);
    }

    /** Returns the beginning of a sentence for people: that there is nothing in it. */
    String isEmpty() {
        return "No sheets in " + name;
    }
}
