package io.github.cheatsheets.maven;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.build.UserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;

/** Finds the sheets that a project's dependencies carry. They are resolved when it is called, not before. */
@Named
@Singleton
public final class ProjectSheets {

    private final ProjectDependenciesResolver resolver;

    @Inject
    ProjectSheets(ProjectDependenciesResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * Returns the sheets of a project's dependencies.
     *
     * @throws UserException if a dependency cannot be had
     */
    CheatSheets of(MavenProject project, MavenSession session) throws UserException {
        List<URL> files = new ArrayList<>();
        for (Dependency dependency : dependencies(project, session)) {
            // In a build that stops before packaging, the dependency on a neighbour may have no file.
            if (dependency.getArtifact().getFile() != null) {
                files.add(url(dependency));
            }
        }
        try (URLClassLoader classes = new URLClassLoader(files.toArray(URL[]::new), null)) {
            // It is only asked what there is; sheets are read from the files later.
            return CheatSheets.of(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Dependency> dependencies(MavenProject project, MavenSession session) throws UserException {
        if (project.getFile() == null) {
            return List.of();
        }
        try {
            return resolver.resolve(new DefaultDependencyResolutionRequest(project, session.getRepositorySession()))
                    .getResolvedDependencies();
        } catch (DependencyResolutionException e) {
            throw new UserException(
                    "a sheet was looked for in the project's dependencies, but they cannot be had: " + e.getMessage());
        }
    }

    private static URL url(Dependency dependency) {
        try {
            return dependency.getArtifact().getFile().toURI().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
