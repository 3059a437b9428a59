package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.Part;
import io.github.cheatsheets.build.PartUnavailableException;
import io.github.cheatsheets.build.Parts;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Fetches parts with Maven's own resolver, so that repositories, mirrors, proxies and offline mode are those of the build. */
final class ResolvedParts implements Parts, AutoCloseable {

    /** Our own artifacts that a part depends on are those of the plugin: a class must not be there twice. */
    private static final List<Exclusion> IN_THE_PLUGIN = List.of(new Exclusion("io.github.cheatsheets", "*", "*", "*"));

    private final RepositorySystem resolver;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;
    private final ClassLoader parent;
    private final Map<Part, URLClassLoader> loaded = new HashMap<>();

    ResolvedParts(
            RepositorySystem resolver,
            RepositorySystemSession session,
            List<RemoteRepository> repositories,
            ClassLoader parent) {
        this.resolver = resolver;
        this.session = session;
        this.repositories = repositories;
        this.parent = parent;
    }

    @Override
    public synchronized ClassLoader load(Part part) throws PartUnavailableException {
        URLClassLoader classes = loaded.get(part);
        if (classes == null) {
            classes = new URLClassLoader(part.name(), resolve(part).toArray(URL[]::new), parent);
            loaded.put(part, classes);
        }
        return classes;
    }

    private List<URL> resolve(Part part) throws PartUnavailableException {
        CollectRequest request = new CollectRequest().setRepositories(repositories);
        part.artifacts()
                .forEach(artifact -> request.addDependency(
                        new Dependency(new DefaultArtifact(artifact), "runtime", false, IN_THE_PLUGIN)));
        try {
            List<URL> urls = new ArrayList<>();
            for (ArtifactResult result : resolver.resolveDependencies(session, new DependencyRequest(request, null))
                    .getArtifactResults()) {
                urls.add(result.getArtifact().getFile().toURI().toURL());
            }
            return urls;
        } catch (DependencyResolutionException e) {
            throw new PartUnavailableException(
                    part.name() + " needs " + String.join(", ", part.artifacts()) + ", which cannot be had: "
                            + reason(e) + ". " + whatToDo(),
                    e);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The resolver says what failed in the first message of a chain, and why in the last. */
    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == e ? String.valueOf(e.getMessage()) : e.getMessage() + ": " + root.getMessage();
    }

    private String whatToDo() {
        return session.isOffline()
                ? "Maven is offline: run the build once without it, and the local repository will have it."
                : "See that a repository of plugins has it, or add it to the dependencies of the plugin.";
    }

    @Override
    public synchronized void close() throws IOException {
        for (URLClassLoader classes : loaded.values()) {
            classes.close();
        }
        loaded.clear();
    }
}
