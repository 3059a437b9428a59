package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.FailOn;
import io.github.cheatsheets.build.NamedSheet;
import io.github.cheatsheets.build.SheetFinder;
import io.github.cheatsheets.build.Tally;
import io.github.cheatsheets.build.UserException;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.lint.Lint;
import java.io.IOException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
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

    private final BuildEngines engines;

    @Inject
    ValidateMojo(MavenSession session, BuildEngines engines) {
        super(session);
        this.engines = engines;
    }

    @Override
    void run() throws IOException, UserException {
        FailOn threshold = FailOn.of(failOn);
        List<NamedSheet> sheets = sheets(finder());
        List<Finding> findings = sheets.isEmpty() ? List.of() : findings(sheets);
        report(Progress.unseen()).found(findings);
        if (threshold.isReachedBy(findings)) {
            throw new UserException(Tally.of(findings, sheets.size()));
        }
        getLog().info(Tally.of(findings, sheets.size()));
    }

    private List<Finding> findings(List<NamedSheet> sheets) throws IOException, UserException {
        Lint lint = engines.of(session()).lint();
        return sheets.stream().flatMap(sheet -> sheet.findings(lint).stream()).toList();
    }

    @Override
    List<NamedSheet> defaultSheets(SheetFinder finder) {
        if (finder.isFolderEmpty()) {
            getLog().info(noSheets() + ", so there is nothing to check.");
        }
        return finder.sources();
    }
}
