package io.github.cheatsheets.maven;

import java.util.List;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.RemoteRepository;

/** The parts that each running build has fetched: one set for all its modules and goals. */
@Named
@Singleton
public final class BuildParts {

    private final RunningBuilds builds;
    private final RepositorySystem resolver;

    @Inject
    BuildParts(RunningBuilds builds, RepositorySystem resolver) {
        this.builds = builds;
        this.resolver = resolver;
    }

    /** Returns where a build gets its parts: from the repositories of plugins, as the plugin itself came from there. */
    ResolvedParts of(MavenSession session) {
        return builds.shared(
                session,
                ResolvedParts.class,
                () -> new ResolvedParts(
                        resolver,
                        session.getRepositorySession(),
                        repositories(session),
                        BuildParts.class.getClassLoader()));
    }

    private static List<RemoteRepository> repositories(MavenSession session) {
        return session.getProjects().stream()
                .flatMap(project -> project.getRemotePluginRepositories().stream())
                .distinct()
                .toList();
    }
}
