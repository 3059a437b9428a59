package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.FailOn;
import io.github.cheatsheets.build.NamedSheet;
import io.github.cheatsheets.build.Report;
import io.github.cheatsheets.build.SheetFinder;
import io.github.cheatsheets.build.Tally;
import io.github.cheatsheets.build.UserException;
import io.github.cheatsheets.build.ValidateRun;
import io.github.cheatsheets.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks sheets, reports everything that is wrong with them, each with file, line and column, and fails if there is an
 * error. The page docs/rules.md of the project describes the rules.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AbstractSheetsMojo {

    /**
     * From which severity on a finding fails the build: <code>error</code> or <code>warning</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * Checks everything, also what has not changed since the build before. By default only sheets that have changed are checked,
     * and what was found in the others is told again.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.force", defaultValue = "false")
    private boolean force;

    private final MojoExecution execution;
    private final BuildEngines engines;

    @Inject
    ValidateMojo(MavenSession session, MojoExecution execution, BuildEngines engines) {
        super(session);
        this.execution = execution;
        this.engines = engines;
    }

    @Override
    void run() throws IOException, UserException {
        FailOn threshold = FailOn.of(failOn);
        List<NamedSheet> sheets = sheets(finder());
        Report report = report(Progress.unseen());
        ValidateRun run = new ValidateRun(
                engines.of(session()),
                PluginContent.checksum(execution.getMojoDescriptor().getPluginDescriptor()),
                memory(),
                report);
        List<Finding> findings = force ? run.all(sheets) : run.changed(sheets);
        report.found(findings);
        if (threshold.isReachedBy(findings)) {
            throw new UserException(Tally.of(findings, sheets.size()));
        }
        getLog().info(Tally.of(findings, sheets.size()));
    }

    /** Returns where to remember. Who checks sheets in some folder without a project does not expect another one there. */
    private Optional<Path> memory() {
        return project().getFile() == null
                ? Optional.empty()
                : Optional.of(memory(execution, project().getBasedir().toPath()));
    }

    @Override
    List<NamedSheet> defaultSheets(SheetFinder finder) {
        if (finder.isFolderEmpty()) {
            getLog().info(noSheets() + ", so there is nothing to check.");
        }
        return finder.sources();
    }
}
