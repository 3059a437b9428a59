package io.github.cheatsheets.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.when;

import io.github.cheatsheets.CheatSheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That parameters reach the goals, by the names that users write. Needs the plugin's descriptor, so run it from Maven. */
@MojoTest
class GoalsTest {

    private static final String BASEDIR = MojoExtension.getBasedir();

    @Inject
    private MavenSession session;

    @BeforeEach
    void mavenWasStartedHere() {
        when(session.getExecutionRootDirectory()).thenReturn(BASEDIR);
    }

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "sheets", value = "backend-performance")
    @MojoParameter(name = "formats", value = "md,json")
    @MojoParameter(name = "outputDirectory", value = "target/goals-test/rendered")
    void renderWritesTheSheetsInTheFormatsToTheFolder(RenderMojo render) throws Exception {
        render.execute();

        assertThat(files(Path.of(BASEDIR, "target/goals-test/rendered")))
                .containsExactly("backend-performance.json", "backend-performance.md");
    }

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "formats", value = "html")
    @MojoParameter(name = "engine", value = "latex")
    void renderTakesTheEngine(RenderMojo render) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(render::execute)
                .withMessageContaining("there is no engine \"latex\"");
    }

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "formats", value = "xml")
    @MojoParameter(name = "safeMode", value = "high")
    @MojoParameter(name = "outputDirectory", value = "target/goals-test/safe-mode")
    void renderTakesTheSafeModeAndLeavesNothingBehindIfItIsWrong(RenderMojo render) throws Exception {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(render::execute)
                .withMessageContaining("safeMode must be one of");
        assertThat(files(Path.of(BASEDIR, "target/goals-test/safe-mode"))).isEmpty();
    }

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "formats", value = "pdf")
    @MojoParameter(name = "sheets", value = "backend-performance")
    @MojoParameter(name = "layout", value = "pocket")
    @MojoParameter(name = "paper", value = "Letter")
    @MojoParameter(name = "theme", value = "ink")
    @MojoParameter(name = "maxPages", value = "2")
    @MojoParameter(name = "outputDirectory", value = "target/goals-test/pdf")
    void renderTypesetsPdfsByItself(RenderMojo render) throws Exception {
        render.execute();

        assertThat(files(Path.of(BASEDIR, "target/goals-test/pdf"))).containsExactly("backend-performance.pdf");
    }

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "formats", value = "pdf")
    @MojoParameter(name = "layout", value = "poster")
    @MojoParameter(name = "outputDirectory", value = "target/goals-test/layout")
    void renderNamesTheLayoutsThereAre(RenderMojo render) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(render::execute)
                .withMessageContaining("layout must be one of cards, reference, pocket, not \"poster\"");
    }

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "formats", value = "pdf")
    @MojoParameter(name = "sheets", value = "backend-performance")
    @MojoParameter(name = "layout", value = "pocket")
    @MojoParameter(name = "outputTimestamp", value = "x")
    @MojoParameter(name = "outputDirectory", value = "target/goals-test/no-time")
    void aSingleLetterInsteadOfATimeMeansNone(RenderMojo render) throws Exception {
        render.execute();

        Path pdf = Path.of(BASEDIR, "target/goals-test/no-time/backend-performance.pdf");
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .contains("/Producer")
                .doesNotContain("/CreationDate");
    }

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "formats", value = "pdf")
    @MojoParameter(name = "outputTimestamp", value = "yesterday")
    @MojoParameter(name = "outputDirectory", value = "target/goals-test/time")
    void renderSaysHowATimeIsWritten(RenderMojo render) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(render::execute)
                .withMessageStartingWith("outputTimestamp must be a time such as ");
    }

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "failOn", value = "never")
    void renderTakesTheSeverityToFailOn(RenderMojo render) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(render::execute)
                .withMessage("failOn must be error or warning, not \"never\"");
    }

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "engine", value = "latex")
    void nothingIsCheckedIfAGoalIsSkipped(RenderMojo render) throws Exception {
        List<String> log = logOf(render);

        render.execute();

        assertThat(log).containsExactly("Skipped, as cheatsheet.skip is set.");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "sourceDirectory", value = "sheets")
    void validateNamesASourceDirectoryThatIsNotThere(ValidateMojo validate) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(validate::execute)
                .withMessageMatching("sourceDirectory must be a folder, but .*sheets does not exist");
    }

    @Test
    @InjectMojo(goal = "list")
    void listNamesSheetsTablesAndConcepts(ListMojo list) throws Exception {
        List<String> log = logOf(list);

        list.execute();

        assertThat(log).contains("  profiling-monitoring-tools: Profiling and Monitoring Tools", "    py-spy: py-spy");
        assertThat(log.get(0)).startsWith("backend-performance: Backend Performance Optimization (");
    }

    @Test
    @InjectMojo(goal = "schema")
    @MojoParameter(name = "schemaFile", value = "target/goals-test/schema/sheet.json")
    void schemaWritesTheSchemaToTheFile(SchemaMojo schema) throws Exception {
        schema.execute();

        assertThat(Path.of(BASEDIR, "target/goals-test/schema/sheet.json")).hasContent(CheatSheets.schema());
    }

    private static List<String> logOf(AbstractMojo goal) {
        List<String> lines = new ArrayList<>();
        goal.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                lines.add(content.toString());
            }
        });
        return lines;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
