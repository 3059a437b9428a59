package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.Bundle;
import io.github.cheatsheets.build.Output;
import io.github.cheatsheets.build.Rendering;
import io.github.cheatsheets.build.SheetFinder;
import io.github.cheatsheets.build.UserException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
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
public final class RenderMojo extends AbstractRenderMojo {

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

    private final MavenProjectHelper projectHelper;

    @Inject
    RenderMojo(MavenSession session, MavenProjectHelper projectHelper, BuildEngines engines) {
        super(session, engines);
        this.projectHelper = projectHelper;
    }

    @Override
    void run() throws IOException, UserException {
        Path folder = outputDirectory.toPath();
        Rendering rendering = rendering(formats, folder);
        Optional<Attachment> attachment =
                attach ? Optional.of(new Attachment(project(), projectHelper)) : Optional.empty();
        SheetFinder finder = finder();
        List<Output> outputs = render(rendering, sheets(finder), finder, folder);
        if (attachment.isPresent()) {
            attachment.get().add(outputs);
        }
        if (bundleDirectory != null) {
            new Bundle(bundleDirectory.toPath()).add(outputs, bundleFormats);
        }
    }
}
