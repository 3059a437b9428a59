package io.github.cheatsheets.maven;

import java.util.function.Consumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** The person who may be watching a build at a terminal. */
final class Audience {

    private final MavenSession session;
    private final Log log;

    Audience(MavenSession session, Log log) {
        this.session = session;
        this.log = log;
    }

    /** Returns what tells of long work; to be closed at its end. */
    Progress progress() {
        return isThere() ? Progress.shownTo(log::info) : Progress.unseen();
    }

    /** Returns what shows a line to the person, and to nobody else. */
    Consumer<String> watcher() {
        return isThere() ? log::info : line -> {};
    }

    private boolean isThere() {
        return session.getRequest().isInteractiveMode() && Terminal.isWatched() && log.isInfoEnabled();
    }
}
