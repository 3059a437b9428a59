package io.github.cheatsheets.maven;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.build.NamedSheet;
import io.github.cheatsheets.build.Report;
import io.github.cheatsheets.build.SheetFinder;
import io.github.cheatsheets.build.UserException;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that are about sheets share: where sheets are, and how findings are told. */
abstract class AbstractSheetsMojo extends AbstractCheatSheetMojo {

    private static final String DEFAULT_SOURCE_DIRECTORY = "src/main/cheatsheets";

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
            defaultValue = "${basedir}/" + DEFAULT_SOURCE_DIRECTORY,
            required = true)
    private File sourceDirectory = new File(DEFAULT_SOURCE_DIRECTORY);

    @Inject
    private ProjectSheets projectSheets;

    @Inject
    private MavenProject project;

    AbstractSheetsMojo(MavenSession session) {
        super(session);
    }

    /** Returns what finds the sheets that there are. */
    final SheetFinder finder() throws IOException, UserException {
        Path folder = sourceDirectory.toPath();
        boolean mayBeAbsent = folder.endsWith(Path.of(DEFAULT_SOURCE_DIRECTORY));
        if (!mayBeAbsent && !sourceDirectory.isDirectory()) {
            throw new UserException("sourceDirectory must be a folder, but " + relative(folder.toString())
                    + (sourceDirectory.exists() ? " is a file" : " does not exist"));
        }
        return SheetFinder.in(
                folder,
                CheatSheets.of(AbstractCheatSheetMojo.class.getClassLoader()),
                () -> projectSheets.of(project, session()));
    }

    /** Returns the sheets that the user named, or else those that the goal is about by default. */
    final List<NamedSheet> sheets(SheetFinder finder) throws UserException {
        return sheets.isEmpty() ? defaultSheets(finder) : finder.named(sheets);
    }

    /** Returns the sheets that the goal is about if the user named none. */
    abstract List<NamedSheet> defaultSheets(SheetFinder finder) throws UserException;

    final String noSheets() {
        return "No sheets in " + relative(sourceDirectory.getPath());
    }

    final void log(Collection<Finding> findings) {
        for (Finding finding : findings) {
            Location location = finding.location();
            String line = new Finding(
                            finding.rule(),
                            new Location(relative(location.file()), location.line(), location.column()),
                            finding.message())
                    .toString();
            switch (finding.severity()) {
                case ERROR -> getLog().error(line);
                case WARNING -> getLog().warn(line);
                case INFO -> getLog().info(line);
            }
        }
    }

    /** Returns what tells a person at a terminal of long work; to be closed at its end. */
    final Progress progress() {
        return isWatched() ? Progress.shownTo(getLog()::info) : Progress.unseen();
    }

    /** Returns what shows a line to a person at a terminal, and to nobody else. */
    final Consumer<String> watcher() {
        return isWatched() ? getLog()::info : line -> {};
    }

    private boolean isWatched() {
        return session().getRequest().isInteractiveMode() && Terminal.isWatched() && getLog().isInfoEnabled();
    }

    final Report report(Progress progress) {
        return new LogReport(getLog(), this::log, this::relative, progress);
    }

    /** Returns the project that is built; without a POM, one without a file. */
    final MavenProject project() {
        return project;
    }
}
