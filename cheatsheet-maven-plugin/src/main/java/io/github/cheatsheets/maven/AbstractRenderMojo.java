package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.FailOn;
import io.github.cheatsheets.build.NamedSheet;
import io.github.cheatsheets.build.Output;
import io.github.cheatsheets.build.RenderRun;
import io.github.cheatsheets.build.Rendering;
import io.github.cheatsheets.build.SheetFinder;
import io.github.cheatsheets.build.UserException;
import io.github.cheatsheets.digest.Digest;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.Renderer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that render share: how the result looks, and when it is rendered. */
abstract class AbstractRenderMojo extends AbstractSelectingMojo {

    /**
     * What renders HTML and PDF: <code>builtin</code> or <code>asciidoctor</code>. A format that the engine does not
     * render is rendered by one that does. Maven fetches <code>asciidoctor</code> when it is asked for the first time, and
     * for the format <code>xml</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.engine", defaultValue = Renderer.BUILTIN)
    private String engine = Renderer.BUILTIN;

    /**
     * The safe mode of the engine <code>asciidoctor</code>: <code>secure</code>, <code>server</code>, <code>safe</code> or
     * <code>unsafe</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.safeMode", defaultValue = "secure")
    private String safeMode = "secure";

    /**
     * How the PDF of the engine <code>builtin</code> is laid out: <code>cards</code>, landscape pages in three columns;
     * <code>reference</code>, upright pages with tables, contents and an index; <code>pocket</code>, two landscape pages
     * with the concepts that are marked <code>core: true</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.layout", defaultValue = "cards")
    private String layout = "cards";

    /**
     * The paper of the PDF of the engine <code>builtin</code>: <code>A4</code>, <code>Letter</code> or <code>A3</code>. By
     * default what the theme says, which is A4 unless it says otherwise.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.paper")
    private @Nullable String paper;

    /**
     * The look of the PDF of the engine <code>builtin</code>: <code>default</code>; <code>ink</code> for black and white;
     * the name of a theme among the plugin's dependencies, where it is
     * <code>META-INF/cheatsheets/themes/NAME.yaml</code>; or the path of a file <code>NAME.yaml</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.theme", defaultValue = "default")
    private String theme = "default";

    /**
     * How many pages the PDF of the engine <code>builtin</code> may have; one with more is an error. By default any number.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.maxPages")
    private @Nullable String maxPages;

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

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir = new File("");

    /** That of this goal, also where the site plugin runs it, in whose scope an injected one would be the site's. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    private final BuildRenderers renderers;

    AbstractRenderMojo(MavenSession session, BuildRenderers renderers) {
        super(session);
        this.renderers = renderers;
    }

    /** Returns what renders to a folder as the user wants it. */
    final Rendering rendering(List<String> formats, Path folder) throws UserException {
        return new Rendering(renderers.of(session()), formats, engine, options(), FailOn.of(failOn), folder);
    }

    /** Renders what has changed, or everything if the user wants it, and returns all files. */
    final List<Output> render(Rendering rendering, List<NamedSheet> sheets, SheetFinder finder, Path folder)
            throws IOException, UserException {
        MojoExecution current = Objects.requireNonNull(execution);
        Path memory = ExecutionMemory.of(project(), Path.of(session().getExecutionRootDirectory()), current, folder);
        Digest tools = PluginContent.digest(current.getMojoDescriptor().getPluginDescriptor());
        try (Progress progress = progress()) {
            RenderRun run = new RenderRun(rendering, selection(), tools, memory, report(progress));
            return force ? run.all(sheets, finder) : run.changed(sheets, finder);
        }
    }

    private RenderOptions options() {
        Map<String, String> settings = new HashMap<>(Map.of("safeMode", safeMode, "layout", layout, "theme", theme()));
        if (paper != null) {
            settings.put("paper", paper);
        }
        if (maxPages != null) {
            settings.put("maxPages", maxPages);
        }
        return new RenderOptions(settings);
    }

    /** Returns the theme, a file as seen from the project and not from where Maven was started. */
    private String theme() {
        return theme.endsWith(".yaml") ? basedir.toPath().resolve(theme).toString() : theme;
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
