package io.github.cheatsheets.maven;

import io.github.cheatsheets.build.Report;
import io.github.cheatsheets.finding.Finding;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.maven.plugin.logging.Log;

/** A report that goes to Maven's log. */
final class LogReport implements Report {

    private final Log log;
    private final Consumer<Collection<Finding>> findings;
    private final Function<String, String> names;
    private final Progress progress;

    LogReport(Log log, Consumer<Collection<Finding>> findings, Function<String, String> names, Progress progress) {
        this.log = log;
        this.findings = findings;
        this.names = names;
        this.progress = progress;
    }

    @Override
    public void say(String line) {
        log.info(line);
    }

    @Override
    public void found(Collection<Finding> found) {
        findings.accept(found);
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
