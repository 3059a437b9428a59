package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.EngineLoaders;
import io.github.cheatsheets.build.Engines;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.execution.MavenSession;

/** The engines of each build that is running: one set for all its modules and goals, so that an engine starts once. */
@Named
@Singleton
public final class BuildEngines {

    private static final ClassLoader PLUGIN = BuildEngines.class.getClassLoader();

    private final RunningBuilds builds;
    private final BuildArtifacts artifacts;
    private final EngineLoaders loaders = new EngineLoaders(PLUGIN);

    @Inject
    BuildEngines(RunningBuilds builds, BuildArtifacts artifacts) {
        this.builds = builds;
        this.artifacts = artifacts;
    }

    /** Returns the engines of a build. */
    Engines of(MavenSession session) {
        return builds.shared(session, Engines.class, () -> new Engines(PLUGIN, artifacts.of(session), loaders));
    }
}
