package io.github.cheatsheets.maven;

import io.github.cheatsheets.verify.Artifacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Fetches with Maven's own resolver, so that repositories, mirrors, proxies and offline mode are those of the build. */
final class ResolvedArtifacts implements Artifacts {

    private static final String RUNTIME = "runtime";

    private final RepositorySystem resolver;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    ResolvedArtifacts(RepositorySystem resolver, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.resolver = resolver;
        this.session = session;
        this.repositories = repositories;
    }

    @Override
    public List<Path> files(List<String> coordinates) throws IOException {
        List<ArtifactRequest> requests = coordinates.stream()
                .map(artifact -> new ArtifactRequest(new DefaultArtifact(artifact), repositories, null))
                .toList();
        try {
            return paths(resolver.resolveArtifacts(session, requests));
        } catch (ArtifactResolutionException e) {
            throw unavailable(coordinates, e);
        }
    }

    @Override
    public List<Path> classPath(List<String> coordinates) throws IOException {
        CollectRequest request = new CollectRequest().setRepositories(repositories);
        coordinates.forEach(artifact -> request.addDependency(new Dependency(new DefaultArtifact(artifact), RUNTIME)));
        try {
            return paths(resolver.resolveDependencies(session, new DependencyRequest(request, null))
                    .getArtifactResults());
        } catch (DependencyResolutionException e) {
            throw unavailable(coordinates, e);
        }
    }

    private static List<Path> paths(List<ArtifactResult> results) {
        return results.stream()
                .map(result -> result.getArtifact().getFile().toPath())
                .toList();
    }

    private IOException unavailable(List<String> coordinates, Exception e) {
        return new IOException(String.join(", ", coordinates) + " cannot be had: " + reason(e) + ". " + whatToDo(), e);
    }

    /** The resolver says what failed in the first message of a chain, and why in the last. */
    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String what = String.valueOf(e.getMessage());
        String why = String.valueOf(root.getMessage());
        return what.contains(why) ? what : what + ": " + why;
    }

    private String whatToDo() {
        return session.isOffline()
                ? "Maven is offline: run the build once without it, and the local repository will have it."
                : "See that a repository of the build has it.";
    }
}
