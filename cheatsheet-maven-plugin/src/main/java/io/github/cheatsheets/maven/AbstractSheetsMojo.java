package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.NamedSheet;
import io.github.cheatsheets.build.Report;
import io.github.cheatsheets.build.SheetFinder;
import io.github.cheatsheets.build.UserException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that are about sheets share: where sheets are, and how findings are told. */
abstract class AbstractSheetsMojo extends AbstractCheatSheetMojo {

    /**
     * Ids of the sheets that the goal is about, from the source directory or from any artifact among the plugin's
     * dependencies, or else of the project's. By default all sheets of the source directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.sheets")
    private List<String> sheets = new ArrayList<>();

    /**
     * The folder of this project's own sheets: a file <code>ID.yaml</code>, or a folder <code>ID</code> with a
     * <code>sheet.yaml</code>, for each. The default may be absent; any other folder must be there.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "cheatsheet.sourceDirectory",
            defaultValue = "${basedir}/" + SourceFolder.USUAL,
            required = true)
    private File sourceDirectory = new File(SourceFolder.USUAL);

    @Inject
    private ProjectSheets projectSheets;

    @Inject
    private MavenProject project;

    AbstractSheetsMojo(MavenSession session) {
        super(session);
    }

    /** Returns what finds the sheets that there are. */
    final SheetFinder finder() throws IOException, UserException {
        return sourceFolder().finder(() -> projectSheets.of(project, session()));
    }

    private SourceFolder sourceFolder() {
        return new SourceFolder(sourceDirectory, relative(sourceDirectory.getPath()));
    }

    /** Returns the sheets that the user named, or else those that the goal is about by default. */
    final List<NamedSheet> sheets(SheetFinder finder) throws UserException {
        return sheets.isEmpty() ? defaultSheets(finder) : finder.named(sheets);
    }

    /** Returns the sheets that the goal is about if the user named none. */
    abstract List<NamedSheet> defaultSheets(SheetFinder finder) throws UserException;

    final String noSheets() {
        return sourceFolder().isEmpty();
    }

    final Report report(Progress progress) {
        return new LogReport(getLog(), this::relative, progress);
    }

    final Audience audience() {
        return new Audience(session(), getLog());
    }

    /** Returns the folder for what an execution has to remember of what it does to a folder. */
    final Path memory(MojoExecution execution, Path folder) {
        return ExecutionMemory.of(project, Path.of(session().getExecutionRootDirectory()), execution, folder);
    }

    /** Returns the project that is built; without a POM, one without a file. */
    final MavenProject project() {
        return project;
    }
}
