package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.Choice;
import io.github.cheatsheets.build.UserException;
import io.github.cheatsheets.selection.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that show a part of each sheet: which part. */
abstract class AbstractSelectingMojo extends AbstractSheetsMojo {

    /**
     * Keeps the concepts of these levels: <code>foundational</code>, <code>intermediate</code>, <code>advanced</code>. A
     * concept stays if it meets all of <code>levels</code>, <code>tags</code>, <code>tables</code>, <code>symptoms</code> and
     * <code>core</code> that are set, or is among <code>includes</code>; never if it is among <code>excludes</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.levels")
    private List<String> levels = new ArrayList<>();

    /**
     * Keeps the concepts that have one of these tags.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.tags")
    private List<String> tags = new ArrayList<>();

    /**
     * Keeps the tables with these ids.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.tables")
    private List<String> tables = new ArrayList<>();

    /**
     * Keeps the symptoms with these ids, and the concepts that they lead to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.symptoms")
    private List<String> symptoms = new ArrayList<>();

    /**
     * Keeps only concepts that are marked <code>core: true</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.core", defaultValue = "false")
    private boolean core;

    /**
     * Keeps the concepts with these ids, whatever the other criteria say; without other criteria, only these.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.includes")
    private List<String> includes = new ArrayList<>();

    /**
     * Drops the concepts with these ids in any case.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.excludes")
    private List<String> excludes = new ArrayList<>();

    AbstractSelectingMojo(MavenSession session) {
        super(session);
    }

    /** Returns what the user wants to see of each sheet. */
    final Selection selection() throws UserException {
        return new Selection(
                Choice.levels(levels),
                new HashSet<>(tags),
                new HashSet<>(tables),
                new HashSet<>(symptoms),
                core,
                new HashSet<>(includes),
                new HashSet<>(excludes));
    }
}
