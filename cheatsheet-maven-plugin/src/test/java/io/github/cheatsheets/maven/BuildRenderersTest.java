package io.github.cheatsheets.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.render.Renderers;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;

class BuildRenderersTest {

    private static final Format PROBE = new Format("probe");

    private final BuildRenderers builds = new BuildRenderers();
    private final ExecutionListener before = mock(ExecutionListener.class);
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest().setExecutionListener(before);

    @Test
    void allModulesOfABuildShareOneSet() {
        assertThat(builds.of(session(request))).isSameAs(builds.of(session(request)));
        assertThat(builds.of(session(new DefaultMavenExecutionRequest()))).isNotSameAs(builds.of(session(request)));
    }

    @Test
    void theSetIsClosedWhenTheBuildEndsAndTheNextBuildGetsANewOne() {
        Renderers first = builds.of(session(request));
        ClosingRenderer renderer = (ClosingRenderer) first.find(PROBE, Renderer.BUILTIN);

        request.getExecutionListener().projectSucceeded(mock(ExecutionEvent.class));
        assertThat(renderer.closed).isFalse();
        request.getExecutionListener().sessionEnded(mock(ExecutionEvent.class));
        assertThat(renderer.closed).isTrue();

        assertThat(builds.of(session(request))).isNotSameAs(first);
    }

    @Test
    void whoeverListenedBeforeStillHearsEverything() {
        builds.of(session(request));
        ExecutionEvent event = mock(ExecutionEvent.class);

        request.getExecutionListener().mojoStarted(event);
        request.getExecutionListener().sessionEnded(event);

        verify(before).mojoStarted(event);
        verify(before).sessionEnded(event);
    }

    private static MavenSession session(MavenExecutionRequest request) {
        MavenSession session = mock(MavenSession.class);
        when(session.getRequest()).thenReturn(request);
        return session;
    }

    /** Knows whether it was closed. Found by ServiceLoader. */
    public static final class ClosingRenderer implements Renderer {

        private boolean closed;

        @Override
        public String engine() {
            return "probe";
        }

        @Override
        public Set<Format> formats() {
            return Set.of(PROBE);
        }

        @Override
        public List<Finding> render(RenderRequest request, OutputStream out) {
            return List.of();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
