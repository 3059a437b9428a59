package io.github.cheatsheets.maven;

import io.github.cheatsheets.render.Renderers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * The renderers of each build that is running. All modules and goals of a build share one set, so that an engine starts
 * once; it is closed when Maven says that the build has ended. A daemon may keep this object for many builds.
 */
@Named
@Singleton
public final class BuildRenderers {

    private final IdentityHashMap<MavenExecutionRequest, Renderers> running = new IdentityHashMap<>();

    /** Made by Maven. */
    public BuildRenderers() {}

    /** Returns the renderers of a build. */
    synchronized Renderers of(MavenSession session) {
        // Modules that are built at the same time have copies of the session, but one request.
        return running.computeIfAbsent(session.getRequest(), this::start);
    }

    private Renderers start(MavenExecutionRequest request) {
        request.setExecutionListener(closingAtEnd(request, request.getExecutionListener()));
        return Renderers.load(BuildRenderers.class.getClassLoader());
    }

    /** Returns a listener that passes everything on: a proxy, as newer versions of Maven know more events. */
    private ExecutionListener closingAtEnd(MavenExecutionRequest request, @Nullable ExecutionListener listener) {
        return (ExecutionListener) Proxy.newProxyInstance(
                ExecutionListener.class.getClassLoader(),
                new Class<?>[] {ExecutionListener.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(this, arguments);
                    }
                    try {
                        return listener == null ? null : method.invoke(listener, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (method.getName().equals("sessionEnded")) {
                            close(request);
                        }
                    }
                });
    }

    private synchronized void close(MavenExecutionRequest request) {
        Renderers renderers = running.remove(request);
        if (renderers != null) {
            renderers.close();
        }
    }
}
