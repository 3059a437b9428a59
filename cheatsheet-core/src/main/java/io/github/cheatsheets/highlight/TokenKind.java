package io.github.cheatsheets.highlight;

/** What a piece of code is, as far as a reader's eye needs to know. */
public enum TokenKind {
    /** A word that belongs to the language. */
    KEYWORD,
    /** A literal text or character, with its quotes. */
    STRING,
    /** A remark for people. */
    COMMENT,
    /** A literal number. */
    NUMBER,
    /** Everything else, white space included. */
    PLAIN
}
