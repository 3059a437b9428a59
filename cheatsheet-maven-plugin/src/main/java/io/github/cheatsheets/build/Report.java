package io.github.cheatsheets.build;

import io.github.cheatsheets.finding.Finding;
import java.nio.file.Path;
import java.util.Collection;

/** How work speaks to the person who started it. */
public interface Report {

    /** Says something that the person wants to know when all is well. */
    void say(String line);

    /** Passes on what there is to say about sheets. */
    void found(Collection<Finding> findings);

    /** Says what comes next. Called often; shown only to somebody who is watching and has been waiting. */
    void next(String work);

    /** Returns what to call a file. */
    String name(Path file);
}
