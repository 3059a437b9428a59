package io.github.cheatsheets.maven;

import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.render.Renderers;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that use an engine: which one, and what is asked of it. */
abstract class AbstractEngineMojo extends AbstractSelectingMojo {

    /**
     * What renders HTML and PDF: <code>builtin</code> or <code>asciidoctor</code>. A format that the engine does not
     * render is rendered by one that does. Maven fetches what sets type, for <code>pdf</code>, when something has to be
     * rendered with it for the first time; also <code>asciidoctor</code>, which renders the format <code>xml</code>, too.
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
     * When the PDF of the engine <code>builtin</code> says it was made: a time such as <code>2026-11-22T00:00:00Z</code>, or
     * a number of seconds since 1970. By default that of the project's reproducible build; without one, and with a single
     * letter, the PDF says no time.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cheatsheet.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir = new File("");

    private final BuildEngines engines;

    AbstractEngineMojo(MavenSession session, BuildEngines engines) {
        super(session);
        this.engines = engines;
    }

    final Renderers renderers() {
        return engines.of(session()).renderers();
    }

    final String engine() {
        return engine;
    }

    /** Returns what the user asks of the engine. */
    final RenderOptions options() {
        Map<String, String> settings = new HashMap<>(Map.of("safeMode", safeMode, "layout", layout, "theme", theme()));
        if (paper != null) {
            settings.put("paper", paper);
        }
        if (maxPages != null) {
            settings.put("maxPages", maxPages);
        }
        if (outputTimestamp != null && !outputTimestamp.matches("\\D?")) {
            settings.put("outputTimestamp", outputTimestamp);
        }
        return new RenderOptions(settings);
    }

    /** Returns the theme, a file as seen from the project and not from where Maven was started. */
    private String theme() {
        return theme.endsWith(".yaml") ? basedir.toPath().resolve(theme).toString() : theme;
    }
}
