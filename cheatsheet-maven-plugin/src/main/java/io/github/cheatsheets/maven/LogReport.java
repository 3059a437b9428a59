package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.Report;
import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.logging.Log;

/** A report that goes to Maven's log. */
final class LogReport implements Report {

    private final Log log;
    private final UnaryOperator<String> names;
    private final Progress progress;

    /**
     * Reports to a log.
     *
     * @param names turns the path of a file into what a person calls it
     * @param progress told what is worked on
     */
    LogReport(Log log, UnaryOperator<String> names, Progress progress) {
        this.log = log;
        this.names = names;
        this.progress = progress;
    }

    @Override
    public void say(String line) {
        log.info(line);
    }

    @Override
    public void found(Collection<Finding> findings) {
        for (Finding finding : findings) {
            String line = named(finding).toString();
            switch (finding.severity()) {
                case ERROR -> log.error(line);
                case WARNING -> log.warn(line);
                case INFO -> log.info(line);
            }
        }
    }

    private Finding named(Finding finding) {
        Location location = finding.location();
        return new Finding(
                finding.rule(),
                new Location(names.apply(location.file()), location.line(), location.column()),
                finding.message());
    }

    @Override
    public void next(String work) {
        progress.next(work);
    }

    @Override
    public String name(Path file) {
        return names.apply(file.toString());
    }
}
