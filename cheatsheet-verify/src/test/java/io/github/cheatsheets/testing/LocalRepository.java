package io.github.cheatsheets.testing;

import io.github.cheatsheets.verify.Artifacts;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds artifacts in Maven's local repository, where the build has put what tests depend on. */
public final class LocalRepository implements Artifacts {

    private final Path root;

    private LocalRepository(Path root) {
        this.root = root;
    }

    /** Returns the repository of the build that runs the test. */
    public static LocalRepository ofTheBuild() {
        return new LocalRepository(Path.of(System.getProperty("cheatsheet.localRepository")));
    }

    @Override
    public List<Path> files(List<String> coordinates) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String each : coordinates) {
            String[] parts = each.split(":", -1);
            Path file = root.resolve(parts[0].replace('.', '/'))
                    .resolve(parts[1])
                    .resolve(parts[2])
                    .resolve(parts[1] + "-" + parts[2] + ".jar");
            if (!Files.exists(file)) {
                throw new FileNotFoundException(each + " is not in the local repository");
            }
            files.add(file);
        }
        return files;
    }

    /** Returns the named artifacts and the class path of the test, which holds what they need. */
    @Override
    public List<Path> classPath(List<String> coordinates) throws IOException {
        Set<Path> paths = new LinkedHashSet<>(files(coordinates));
        Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(path -> path.endsWith(".jar"))
                .map(Path::of)
                .forEach(paths::add);
        return List.copyOf(paths);
    }
}
