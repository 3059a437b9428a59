package io.github.cheatsheets;

import io.github.cheatsheets.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a sheet has errors. The message holds all findings, a line each. */
public final class InvalidSheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    InvalidSheetException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining(System.lineSeparator())));
        this.findings = List.copyOf(findings);
    }

    /** Returns all that was found, in the order of the files. */
    public List<Finding> findings() {
        return findings;
    }
}
