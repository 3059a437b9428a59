package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.Output;
import io.github.cheatsheets.build.UserException;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** Makes outputs artifacts of a project: the type is the format, the classifier the sheet's id. */
final class Attachment {

    private final MavenProject project;
    private final MavenProjectHelper helper;

    /**
     * Attaches to a project.
     *
     * @throws UserException if there is none
     */
    Attachment(MavenProject project, MavenProjectHelper helper) throws UserException {
        if (project.getFile() == null) {
            throw new UserException(
                    "attach needs a project whose artifacts the files become, but there is no pom.xml here");
        }
        this.project = project;
        this.helper = helper;
    }

    /**
     * Attaches outputs. One that is attached already is left alone.
     *
     * @throws UserException if the project has an artifact of that type and classifier from elsewhere
     */
    void add(List<Output> outputs) throws UserException {
        for (Output output : outputs) {
            File file = output.file().toFile();
            Optional<Artifact> other = attached(output);
            if (other.isEmpty()) {
                helper.attachArtifact(project, output.format().id(), output.sheet(), file);
            } else if (!file.equals(other.get().getFile())) {
                throw new UserException("the project has an artifact of type " + output.format() + " and classifier "
                        + output.sheet() + " already, " + other.get().getFile() + ", so " + file
                        + " cannot be attached; attach one of them");
            }
        }
    }

    private Optional<Artifact> attached(Output output) {
        return project.getAttachedArtifacts().stream()
                .filter(artifact -> output.format().id().equals(artifact.getType()))
                .filter(artifact -> output.sheet().equals(artifact.getClassifier()))
                .findFirst();
    }
}
