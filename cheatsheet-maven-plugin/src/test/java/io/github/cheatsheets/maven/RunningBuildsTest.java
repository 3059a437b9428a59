package io.github.cheatsheets.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;

class RunningBuildsTest {

    private final RunningBuilds builds = new RunningBuilds();
    private final ExecutionListener before = mock(ExecutionListener.class);
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest().setExecutionListener(before);
    private final List<String> closed = new ArrayList<>();

    private final class Engine implements AutoCloseable {
        @Override
        public void close() {
            closed.add("engine");
        }
    }

    private final class Files implements AutoCloseable {
        @Override
        public void close() {
            closed.add("files");
        }
    }

    @Test
    void allModulesOfABuildShareOneObject() {
        assertThat(engine(request)).isSameAs(engine(request));
        assertThat(engine(new DefaultMavenExecutionRequest())).isNotSameAs(engine(request));
    }

    @Test
    void whatABuildHeldIsClosedAtItsEndLastThingsFirstAndTheNextBuildStartsAnew() {
        builds.shared(session(request), Files.class, Files::new);
        Engine first = engine(request);

        request.getExecutionListener().projectSucceeded(mock(ExecutionEvent.class));
        assertThat(closed).isEmpty();
        request.getExecutionListener().sessionEnded(mock(ExecutionEvent.class));
        assertThat(closed).containsExactly("engine", "files");

        assertThat(engine(request)).isNotSameAs(first);
    }

    @Test
    void whoeverListenedBeforeStillHearsEverything() {
        engine(request);
        ExecutionEvent event = mock(ExecutionEvent.class);

        request.getExecutionListener().mojoStarted(event);
        request.getExecutionListener().sessionEnded(event);

        verify(before).mojoStarted(event);
        verify(before).sessionEnded(event);
    }

    private Engine engine(MavenExecutionRequest of) {
        return builds.shared(session(of), Engine.class, Engine::new);
    }

    private static MavenSession session(MavenExecutionRequest request) {
        MavenSession session = mock(MavenSession.class);
        when(session.getRequest()).thenReturn(request);
        return session;
    }
}
