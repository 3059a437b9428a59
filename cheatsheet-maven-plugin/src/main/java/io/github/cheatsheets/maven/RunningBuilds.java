package io.github.cheatsheets.maven;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.function.Supplier;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * What the builds that are running hold: all modules and goals of a build share it, so that what is slow starts once, and
 * it is closed when Maven says that the build has ended. A daemon may keep this object for many builds.
 */
@Named
@Singleton
public final class RunningBuilds {

    private final IdentityHashMap<MavenExecutionRequest, Deque<AutoCloseable>> running = new IdentityHashMap<>();

    /** Made by Maven. */
    public RunningBuilds() {}

    /** Returns the one object of a type that a build has, and makes it if it is not there. */
    synchronized <T extends AutoCloseable> T shared(MavenSession session, Class<T> type, Supplier<T> start) {
        // Modules that are built at the same time have copies of the session, but one request.
        MavenExecutionRequest request = session.getRequest();
        Deque<AutoCloseable> held = running.get(request);
        if (held == null) {
            held = new ArrayDeque<>();
            running.put(request, held);
            request.setExecutionListener(closingAtEnd(request, request.getExecutionListener()));
        }
        for (AutoCloseable candidate : held) {
            if (type.isInstance(candidate)) {
                return type.cast(candidate);
            }
        }
        T started = start.get();
        // What is started later may need what is there already, so it is closed first.
        held.push(started);
        return started;
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

    private synchronized void close(MavenExecutionRequest request) throws Exception {
        Deque<AutoCloseable> held = running.remove(request);
        while (held != null && !held.isEmpty()) {
            held.pop().close();
        }
    }
}
