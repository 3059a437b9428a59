package io.github.cheatsheets.highlight;

/**
 * A piece of code.
 *
 * @param kind what the piece is
 * @param text the piece, exactly as in the code; never empty
 */
public record Token(TokenKind kind, String text) {}
