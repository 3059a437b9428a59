package io.github.cheatsheets.render;

import io.github.cheatsheets.finding.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Turns a sheet into some formats. Found with {@link java.util.ServiceLoader}, so an implementation has a public
 * constructor without parameters, cheap enough to be called for nothing: what is heavy waits for the first call of {@link
 * #render}.
 *
 * <p>The bytes written depend on the request and the version of the renderer alone. A renderer may
 * be used by several threads.
 */
public interface Renderer extends AutoCloseable {

    /** The engine of the renderers that come with this library. */
    String BUILTIN = "builtin";

    /** Returns the name of the engine that renders, such as {@value #BUILTIN}. */
    String engine();

    /** Returns the formats that this renderer writes. */
    Set<Format> formats();

    /**
     * Renders a sheet.
     *
     * @param request what to render; its format is one of {@link #formats}
     * @param out where the bytes go; not closed
     * @return what there is to say about the result; if an error is among it, what was written must not be used
     * @throws IOException if the stream cannot be written
     * @throws InvalidOptionException if a setting among the options has a value that is not allowed
     */
    List<Finding> render(RenderRequest request, OutputStream out) throws IOException;

    /**
     * Returns the files that {@link #render} would read beside its request, such as a theme and its fonts, but not those on
     * the class path. Whoever has what was rendered before can tell from them whether rendering would give the same again.
     *
     * @param options the options of the request
     * @throws IOException if the engine cannot be read
     * @throws InvalidOptionException if a setting has a value that is not allowed, or the engine cannot be had
     */
    default Set<Path> files(RenderOptions options) throws IOException {
        return Set.of();
    }

    /** Lets go of what {@link #render} took hold of. The renderer must not be used any more. */
    @Override
    default void close() {}
}
