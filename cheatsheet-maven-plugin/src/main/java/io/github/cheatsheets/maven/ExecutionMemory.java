package io.github.cheatsheets.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.cheatsheets.digest.Digest;
import java.net.URLEncoder;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Where an execution keeps what it has to remember: below the project's build directory, so that clean forgets it. */
final class ExecutionMemory {

    private static final String FOLDER = "cheatsheet-state";
    private static final int KEY_LENGTH = 8;

    private ExecutionMemory() {}

    /**
     * Returns the folder for what an execution writes to an output folder.
     *
     * @param basedir where there is no project: the folder that Maven was started in
     */
    static Path of(MavenProject project, Path basedir, MojoExecution execution, Path output) {
        Path base = basedir.toAbsolutePath();
        Path build = project.getFile() == null
                ? base.resolve("target")
                : base.resolve(project.getBuild().getDirectory());
        // The same name wherever the project lies.
        String target = base.normalize()
                .relativize(base.resolve(output).normalize())
                .toString()
                .replace('\\', '/');
        return build.resolve(FOLDER)
                .resolve(execution.getGoal() + "-" + URLEncoder.encode(execution.getExecutionId(), UTF_8) + "-"
                        + Digest.of(target.getBytes(UTF_8)).hex().substring(0, KEY_LENGTH));
    }
}
