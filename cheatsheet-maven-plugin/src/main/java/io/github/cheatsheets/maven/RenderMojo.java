package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.Bundle;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Renders sheets to AsciiDoc, HTML, PDF and other formats. Without sheets of its own, a build gets the curated sheet
 * <code>backend-performance</code>.
 *
 * @since 0.1.0
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, requiresProject = false, threadSafe = true)
public final class RenderMojo extends AbstractSelectingMojo {

    /**
     * The formats: <code>adoc</code>, <code>html</code>, <code>pdf</code>, <code>md</code>, <code>json</code> and
     * <code>xml</code> (DocBook). A file is named after its sheet, with the format as its ending.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.formats", defaultValue = "adoc,html,pdf")
    private List<String> formats = new ArrayList<>();

    /**
     * The folder that the files go to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.outputDirectory", defaultValue = "${basedir}/target/cheatsheets", required = true)
    private File outputDirectory = new File("target/cheatsheets");

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

    /**
     * Attaches the files to the project, so that they are installed and deployed with it: the type is the format, the
     * classifier the sheet's id, such as <code>com.example:app:1.0:pdf:team</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.attach", defaultValue = "false")
    private boolean attach;

    /**
     * Copies the files into this folder too, such as <code>${project.build.outputDirectory}/docs</code>, from where they get
     * into the jar.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.bundleDirectory")
    private @Nullable File bundleDirectory;

    /**
     * The formats to copy to <code>bundleDirectory</code>; by default all that are rendered.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.bundleFormats")
    private List<String> bundleFormats = new ArrayList<>();

    private final BuildRenderers renderers;
    private final MavenProjectHelper projectHelper;
    private final MojoExecution execution;

    @Inject
    RenderMojo(
            MavenSession session, MavenProjectHelper projectHelper, MojoExecution execution, BuildRenderers renderers) {
        super(session);
        this.projectHelper = projectHelper;
        this.execution = execution;
        this.renderers = renderers;
    }

    @Override
    void run() throws IOException, UserException {
        Path folder = outputDirectory.toPath();
        Rendering rendering =
                new Rendering(renderers.of(session()), formats, engine, options(), FailOn.of(failOn), folder);
        Optional<Attachment> attachment =
                attach ? Optional.of(new Attachment(project(), projectHelper)) : Optional.empty();
        List<Output> outputs = render(
                rendering,
                ExecutionMemory.of(project(), Path.of(session().getExecutionRootDirectory()), execution, folder));
        if (attachment.isPresent()) {
            attachment.get().add(outputs);
        }
        if (bundleDirectory != null) {
            new Bundle(bundleDirectory.toPath()).add(outputs, bundleFormats);
        }
    }

    private List<Output> render(Rendering rendering, Path memory) throws IOException, UserException {
        SheetFinder finder = finder();
        List<NamedSheet> sheets = sheets(finder);
        Digest tools = PluginContent.digest(execution.getMojoDescriptor().getPluginDescriptor());
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
    List<NamedSheet> defaultSheets(SheetFinder finder) throws UserException {
        if (finder.isFolderEmpty()) {
            getLog().info(noSheets() + ", so this is the curated sheet " + SheetFinder.CURATED + ".");
            return finder.named(List.of(SheetFinder.CURATED));
        }
        return finder.sources();
    }
}
