package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.UserException;
import java.io.IOException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals share: how a goal is skipped and how it fails. */
abstract class AbstractCheatSheetMojo extends AbstractMojo {

    /**
     * Does nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.skip", defaultValue = "false")
    private boolean skip;

    private final MavenSession session;

    AbstractCheatSheetMojo(MavenSession session) {
        this.session = session;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as cheatsheet.skip is set.");
            return;
        }
        try {
            run();
        } catch (UserException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException | RuntimeException e) {
            throw new MojoExecutionException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws IOException, UserException;

    final boolean isSkipped() {
        return skip;
    }

    final MavenSession session() {
        return session;
    }

    /** Returns a path as a person in the folder where Maven was started would write it. */
    final String relative(String path) {
        String root = session.getExecutionRootDirectory().replace('\\', '/') + "/";
        String slashes = path.replace('\\', '/');
        return slashes.startsWith(root) ? slashes.substring(root.length()) : slashes;
    }
}
