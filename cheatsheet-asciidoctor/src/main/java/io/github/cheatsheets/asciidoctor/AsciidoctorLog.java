package io.github.cheatsheets.asciidoctor;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Collects what Asciidoctor logs during one conversion, on the thread that made this. Meanwhile AsciidoctorJ's own handler
 * does not print the same on standard error; what others log stays as it was, also afterwards.
 */
final class AsciidoctorLog implements LogHandler, AutoCloseable {

    private static final Rule ERROR =
            new Rule("asciidoctor-error", Severity.ERROR, "Asciidoctor renders the whole sheet.");
    private static final Rule WARNING =
            new Rule("asciidoctor-warning", Severity.WARNING, "Asciidoctor has no doubt about the sheet.");
    private static final Rule INFO = new Rule("asciidoctor-info", Severity.INFO, "Asciidoctor has nothing to remark.");
    private static final Rule TRUNCATED =
            new Rule("truncated-cell", Severity.ERROR, "Every cell fits on a page of the PDF.");
    private static final Rule MISSING_GLYPH =
            new Rule("missing-glyph", Severity.ERROR, "The fonts of the PDF have every character of the sheet.");

    // Kept, as java.util.logging forgets loggers that nobody holds, and their filters with them.
    private final Logger stderr = Logger.getLogger("asciidoctor");
    private final @Nullable Filter previousFilter = stderr.getFilter();
    private final Thread thread = Thread.currentThread();
    private final Asciidoctor asciidoctor;
    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    AsciidoctorLog(Asciidoctor asciidoctor, String file) {
        this.asciidoctor = asciidoctor;
        this.file = file;
        stderr.setFilter(entry ->
                Thread.currentThread() != thread && (previousFilter == null || previousFilter.isLoggable(entry)));
        asciidoctor.registerLogHandler(this);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void log(LogRecord entry) {
        Rule rule = rule(entry);
        if (rule != null) {
            findings.add(new Finding(rule, location(entry.getCursor()), entry.getMessage()));
        }
    }

    @Override
    public void close() {
        asciidoctor.unregisterLogHandler(this);
        stderr.setFilter(previousFilter);
    }

    private static @Nullable Rule rule(LogRecord entry) {
        String message = entry.getMessage();
        if (message.startsWith("Could not locate the character")) {
            return MISSING_GLYPH;
        }
        if (message.contains("truncated")) {
            return TRUNCATED;
        }
        return switch (entry.getSeverity()) {
            case FATAL, ERROR -> ERROR;
            case WARN -> WARNING;
            case INFO -> INFO;
            case DEBUG, UNKNOWN -> null;
        };
    }

    private Location location(@Nullable Cursor cursor) {
        return cursor == null ? Location.of(file) : new Location(file, Math.max(0, cursor.getLineNumber()), 0);
    }
}
