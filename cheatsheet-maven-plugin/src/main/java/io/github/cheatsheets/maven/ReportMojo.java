package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.NamedSheet;
import io.github.cheatsheets.build.SheetFinder;
import io.github.cheatsheets.build.UserException;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.selection.Selection;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenReportException;

/**
 * Adds a page to the site of the project that shows what is in its sheets, with links to their HTML and PDF, which come into
 * the site too. Name the plugin under <code>reporting</code> in the POM and run <code>mvn site</code>. Without sheets of its
 * own, a site gets the curated sheet <code>backend-performance</code>.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends AbstractRenderMojo implements SitePage {

    private static final List<Format> FORMATS = List.of(Format.HTML, Format.PDF);

    private File site = new File("target/site");

    @Inject
    ReportMojo(MavenSession session, BuildEngines engines) {
        super(session, engines);
    }

    @Override
    void run() throws UserException {
        throw new UserException("report is a part of the site: name the plugin under <reporting> and run mvn site");
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            Path folder = site.toPath().resolve(FOLDER);
            SheetFinder finder = finder();
            List<NamedSheet> sheets = sheets(finder);
            render(rendering(FORMATS.stream().map(Format::toString).toList(), folder), sheets, finder, folder);
            Selection selection = selection();
            List<CheatSheet> contents = sheets.stream()
                    .flatMap(sheet -> selection.of(sheet.read().orElseThrow()).sheet().stream())
                    .toList();
            new ContentsPage(sink, FOLDER + "/").write(getName(locale), contents, FORMATS);
        } catch (UserException | IOException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return !isSkipped();
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        site = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return site;
    }
}
