package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.Minimums;
import io.github.cheatsheets.build.NamedSheet;
import io.github.cheatsheets.build.SheetFinder;
import io.github.cheatsheets.build.UserException;
import io.github.cheatsheets.build.VerifyRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the examples of sheets with the real grammar, compiler or server of their language, and fails if one is broken,
 * after all were looked at. What cannot be checked here is named with the reason. The goal <code>render</code> marks
 * examples with the results.
 *
 * @since 0.1.0
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class VerifyMojo extends AbstractSheetsMojo {

    /**
     * Runs the examples whose check block asks for it, with the rights of this build. By default nothing is run, and such
     * examples are compiled or parsed only.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.verify.execute", defaultValue = "false")
    private boolean execute;

    /**
     * How strongly examples must be known to be right: <code>not-checked</code> (default), <code>parsed</code>,
     * <code>compiled</code> or <code>executed</code>; for one language as in <code>java=compiled</code>, for one sheet as in
     * <code>team/parsed</code>, or both as in <code>team/java=compiled</code>. An example that is less fails the build,
     * unless its check block says why it cannot be checked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.verify.minimum")
    private List<String> minimum = new ArrayList<>();

    /**
     * The folder that the results go to: <code>verification.json</code>, and a <code>TEST-cheatsheet-ID.xml</code> for each
     * sheet, which CI servers read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.outputDirectory", defaultValue = "${basedir}/target/cheatsheets", required = true)
    private File outputDirectory = new File("target/cheatsheets");

    /**
     * Checks everything, also what was found right before and has not changed since.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.force", defaultValue = "false")
    private boolean force;

    private final BuildArtifacts artifacts;
    private final MojoExecution execution;

    @Inject
    VerifyMojo(MavenSession session, MojoExecution execution, BuildArtifacts artifacts) {
        super(session);
        this.execution = execution;
        this.artifacts = artifacts;
    }

    @Override
    void run() throws IOException, UserException {
        SheetFinder finder = finder();
        Path folder = outputDirectory.toPath();
        VerifyRun run = new VerifyRun(
                new VerifyRun.Setting(
                        execute,
                        Minimums.of(minimum),
                        artifacts.of(session()),
                        LocalDate.now(ZoneOffset.UTC),
                        memory(execution, folder),
                        folder),
                report(Progress.unseen()),
                new ExampleProgress(audience().watcher(), System::nanoTime));
        if (force) {
            run.all(sheets(finder), finder);
        } else {
            run.changed(sheets(finder), finder);
        }
    }

    @Override
    List<NamedSheet> defaultSheets(SheetFinder finder) {
        if (finder.isFolderEmpty()) {
            getLog().info(noSheets() + ", so there is nothing to check.");
        }
        return finder.sources();
    }
}
