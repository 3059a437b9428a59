package io.github.cheatsheets.finding;

/**
 * A rule that a finding refers to.
 *
 * @param id the permanent name, such as {@code unknown-key}
 * @param severity how grave a breach is
 * @param help one sentence that says what must hold
 */
public record Rule(String id, Severity severity, String help) {}
