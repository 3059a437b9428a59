package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.FailOn;
import io.github.cheatsheets.build.NamedSheet;
import io.github.cheatsheets.build.Output;
import io.github.cheatsheets.build.RenderRun;
import io.github.cheatsheets.build.Rendering;
import io.github.cheatsheets.build.SheetFinder;
import io.github.cheatsheets.build.UserException;
import io.github.cheatsheets.digest.Checksum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that render share: when is rendered, and what fails. */
abstract class AbstractRenderMojo extends AbstractEngineMojo {

    /**
     * From which severity on a finding fails the build: <code>error</code> or <code>warning</code>. What fails leaves the
     * files of an earlier build as they were.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * Renders everything, also what has not changed since the build before. By default only what has changed is rendered:
     * sheets, themes, parameters, versions and outputs are compared by their content.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.force", defaultValue = "false")
    private boolean force;

    /** That of this goal, also where the site plugin runs it, in whose scope an injected one would be the site's. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    AbstractRenderMojo(MavenSession session, BuildEngines engines) {
        super(session, engines);
    }

    /** Returns what renders to a folder as the user wants it. */
    final Rendering rendering(List<String> formats, Path folder) throws UserException {
        return new Rendering(renderers(), formats, engine(), options(), FailOn.of(failOn), folder);
    }

    /** Renders what has changed, or everything if the user wants it, and returns all files. */
    final List<Output> render(Rendering rendering, List<NamedSheet> sheets, SheetFinder finder, Path folder)
            throws IOException, UserException {
        MojoExecution current = Objects.requireNonNull(execution);
        Checksum tools = PluginContent.checksum(current.getMojoDescriptor().getPluginDescriptor());
        try (Progress progress = audience().progress()) {
            RenderRun run = new RenderRun(rendering, selection(), tools, memory(current, folder), report(progress));
            return force ? run.all(sheets, finder) : run.changed(sheets, finder);
        }
    }

    @Override
    final List<NamedSheet> defaultSheets(SheetFinder finder) throws UserException {
        if (finder.isFolderEmpty()) {
            getLog().info(noSheets() + ", so this is the curated sheet " + SheetFinder.CURATED + ".");
            return finder.named(List.of(SheetFinder.CURATED));
        }
        return finder.sources();
    }
}
