package io.github.cheatsheets.asciidoctor;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.render.asciidoc.AsciiDocRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jspecify.annotations.Nullable;

/**
 * Renders the sheet's AsciiDoc with <a href="https://docs.asciidoctor.org/asciidoctorj/latest/">AsciidoctorJ</a>.
 *
 * <p>JRuby starts with the first sheet, takes seconds, and serves all sheets and formats until {@link #close}. One sheet is
 * rendered at a time, as JRuby's warm code is worth more than a second runtime. What Asciidoctor logs becomes findings.
 *
 * <p>Setting: {@value #SAFE_MODE}, one of {@code secure} (default), {@code server}, {@code safe} and {@code unsafe}, as <a
 * href="https://docs.asciidoctor.org/asciidoctor/latest/safe-modes/">Asciidoctor</a> defines them.
 */
public final class AsciidoctorRenderer implements Renderer {

    /** The name of this engine. */
    public static final String ENGINE = "asciidoctor";

    /** The name of the setting for Asciidoctor's safe mode. */
    public static final String SAFE_MODE = "safeMode";

    private static final Map<Format, String> BACKENDS =
            Map.of(Format.HTML, "html5", Format.PDF, "pdf", Format.XML, "docbook5");

    private @Nullable Asciidoctor asciidoctor;

    /** Made by {@link java.util.ServiceLoader}; starts nothing yet. */
    public AsciidoctorRenderer() {}

    @Override
    public String engine() {
        return ENGINE;
    }

    @Override
    public Set<Format> formats() {
        return BACKENDS.keySet();
    }

    @Override
    public synchronized List<Finding> render(RenderRequest request, OutputStream out) throws IOException {
        SafeMode safeMode = safeMode(request.options().get(SAFE_MODE, "secure"));
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        new AsciiDocRenderer().render(request.withFormat(Format.ADOC), source);
        Options conversion = Options.builder()
                .backend(BACKENDS.get(request.format()))
                .safe(safeMode)
                .standalone(true)
                .toStream(out)
                .attributes(attributes(request.format()))
                .build();
        Thread thread = Thread.currentThread();
        ClassLoader contextClassLoader = thread.getContextClassLoader();
        // AsciidoctorJ finds its converters, and JRuby its gems, through the context class loader.
        thread.setContextClassLoader(AsciidoctorRenderer.class.getClassLoader());
        try (AsciidoctorLog log = new AsciidoctorLog(running(), Format.ADOC.fileName(request.sheet()))) {
            running().convert(source.toString(StandardCharsets.UTF_8), conversion);
            return log.findings();
        } finally {
            thread.setContextClassLoader(contextClassLoader);
        }
    }

    @Override
    public synchronized void close() {
        if (asciidoctor != null) {
            asciidoctor.close();
            asciidoctor = null;
        }
    }

    private Asciidoctor running() {
        if (asciidoctor == null) {
            asciidoctor = Asciidoctor.Factory.create();
        }
        return asciidoctor;
    }

    private static SafeMode safeMode(String name) {
        return Arrays.stream(SafeMode.values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidOptionException(SAFE_MODE + " must be one of "
                        + Arrays.stream(SafeMode.values())
                                .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ", not \"" + name + "\""));
    }

    private static Attributes attributes(Format format) {
        AttributesBuilder attributes = Attributes.builder()
                // No time and no version of Asciidoctor in the output.
                .attribute("reproducible", "")
                .attribute("source-highlighter", "rouge");
        if (format.equals(Format.HTML)) {
            // One file that loads nothing: the safe mode would link the stylesheet, the default fonts are on the web.
            attributes.attribute("linkcss", null).attribute("webfonts", null).attribute("toc", "left");
        }
        if (format.equals(Format.PDF)) {
            attributes
                    .attribute("pdf-theme", "cheatsheet")
                    .attribute("pdf-themesdir", "uri:classloader:/io/github/cheatsheets/asciidoctor");
        }
        return attributes.build();
    }
}
