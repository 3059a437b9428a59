package io.github.cheatsheets.render.html;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Writes a sheet as one self-contained page of <a href="https://html.spec.whatwg.org/">HTML</a> that searches, filters and
 * copies without loading anything: its own style and script are the only ones that its <a
 * href="https://www.w3.org/TR/CSP3/">Content Security Policy</a> lets run. Each table, concept and symptom has its id as
 * anchor; everything can be read without the script. The page is written as it is made, so that a long sheet needs little
 * more memory than a short one.
 */
public final class HtmlRenderer implements Renderer {

    /** Made by {@link java.util.ServiceLoader}. */
    public HtmlRenderer() {}

    @Override
    public String engine() {
        return BUILTIN;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.HTML);
    }

    @Override
    public List<Finding> render(RenderRequest request, OutputStream out) throws IOException {
        // Not closed, as the stream isn't ours.
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new Page(Writing.of(request)).write(writer);
        writer.flush();
        return List.of();
    }
}
