package io.github.cheatsheets.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.cheatsheets.digest.Checksum;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Where an execution keeps what it has to remember: below the project's build directory, so that clean forgets it. */
final class ExecutionMemory {

    private static final String FOLDER = "cheatsheet-state";
    private static final String COMMAND_LINE = "default-cli";
    private static final int KEY_LENGTH = 8;

    private ExecutionMemory() {}

    /**
     * Returns the folder for what an execution has to remember of what it does to a folder.
     *
     * @param root the folder that Maven was started in, which stands for the project where there is none
     */
    static Path of(MavenProject project, Path root, MojoExecution execution, Path output) {
        boolean hasProject = project.getFile() != null;
        Path base = hasProject ? project.getBasedir().toPath() : root;
        Path build = base.resolve(hasProject ? project.getBuild().getDirectory() : "target");
        // The same name wherever the project lies.
        String target = base.normalize()
                .relativize(base.resolve(output).normalize())
                .toString()
                .replace('\\', '/');
        return build.resolve(FOLDER)
                .resolve(execution.getGoal() + "-"
                        + URLEncoder.encode(Objects.requireNonNullElse(execution.getExecutionId(), COMMAND_LINE), UTF_8)
                        + "-" + Checksum.of(target.getBytes(UTF_8)).text().substring(0, KEY_LENGTH));
    }
}
