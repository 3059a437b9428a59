package io.github.cheatsheets.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where jars come from that checkers and examples need: Maven's resolver in a build. Safe for use by several threads. */
public interface Artifacts {

    /**
     * Returns the files of artifacts as they are named, without what they depend on.
     *
     * @param coordinates {@code group:artifact:version} or {@code group:artifact:extension:classifier:version}
     * @throws IOException if one cannot be had; the message names it and why
     */
    List<Path> files(List<String> coordinates) throws IOException;

    /**
     * Returns the files of artifacts with all that they need at run time.
     *
     * @param coordinates as above
     * @throws IOException if one cannot be had; the message names it and why
     */
    List<Path> classPath(List<String> coordinates) throws IOException;
}
