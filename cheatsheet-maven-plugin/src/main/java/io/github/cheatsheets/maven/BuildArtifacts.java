package io.github.cheatsheets.maven;

import io.github.cheatsheets.verify.Artifacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.RemoteRepository;

/** Where a build gets artifacts that are not among the plugin's dependencies, as only some builds need them. */
@Named
@Singleton
public final class BuildArtifacts {

    private final RepositorySystem resolver;

    @Inject
    BuildArtifacts(RepositorySystem resolver) {
        this.resolver = resolver;
    }

    /** Returns what fetches from the repositories that a build gets its plugins from, and from those of its projects. */
    Artifacts of(MavenSession session) {
        return new ResolvedArtifacts(resolver, session.getRepositorySession(), repositories(session));
    }

    private static List<RemoteRepository> repositories(MavenSession session) {
        Set<RemoteRepository> repositories = new LinkedHashSet<>();
        for (MavenProject project : session.getProjects()) {
            repositories.addAll(project.getRemotePluginRepositories());
            repositories.addAll(project.getRemoteProjectRepositories());
        }
        return List.copyOf(repositories);
    }
}
