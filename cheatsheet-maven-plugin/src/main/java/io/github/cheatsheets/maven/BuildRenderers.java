package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.Engines;
import io.github.cheatsheets.render.Renderers;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.execution.MavenSession;

/** The renderers of each build that is running: one set for all its modules and goals, so that an engine starts once. */
@Named
@Singleton
public final class BuildRenderers {

    private final RunningBuilds builds;
    private final BuildArtifacts artifacts;

    @Inject
    BuildRenderers(RunningBuilds builds, BuildArtifacts artifacts) {
        this.builds = builds;
        this.artifacts = artifacts;
    }

    /** Returns the renderers of a build. */
    Renderers of(MavenSession session) {
        return builds.shared(
                session,
                Renderers.class,
                () -> Engines.of(BuildRenderers.class.getClassLoader(), artifacts.of(session)));
    }
}
