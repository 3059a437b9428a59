package io.github.cheatsheets.yaml;

import static io.github.cheatsheets.finding.Severity.ERROR;

import io.github.cheatsheets.finding.Rule;

/** The rules that a sheet must keep to be read. */
final class Rules {

    static final Rule FILE = new Rule("file", ERROR, "A file can be read, is UTF-8 and stays in its sheet's folder.");
    static final Rule SYNTAX = new Rule("syntax", ERROR, "A file is one YAML 1.2 document without tags.");
    static final Rule LIMIT = new Rule("limit", ERROR, "A file keeps the reader's limits of size, depth and aliases.");
    static final Rule SCHEMA =
            new Rule("schema", ERROR, "A sheet names the version of the format that it is written in.");
    static final Rule DUPLICATE_KEY = new Rule("duplicate-key", ERROR, "A mapping has each key once.");
    static final Rule UNKNOWN_KEY = new Rule("unknown-key", ERROR, "A mapping has only the fields of the format.");
    static final Rule MISSING_KEY = new Rule("missing-key", ERROR, "A mapping has the fields that it must have.");
    static final Rule WRONG_TYPE = new Rule("wrong-type", ERROR, "A field has a value of its type.");
    static final Rule INVALID_VALUE = new Rule("invalid-value", ERROR, "A field has a value that is allowed for it.");
    static final Rule INVALID_ID =
            new Rule("invalid-id", ERROR, "An id is lower-case words with hyphens between them.");
    static final Rule DUPLICATE_ID = new Rule("duplicate-id", ERROR, "An id is used once in a sheet.");
    static final Rule UNKNOWN_REFERENCE =
            new Rule("unknown-reference", ERROR, "A reference leads to a concept or table of the sheet.");
    static final Rule UNKNOWN_TAG = new Rule("unknown-tag", ERROR, "A tag is in the sheet's vocabulary.");
    static final Rule PROSE = new Rule("prose", ERROR, "Prose has no markup but code, emphasis and links.");
    static final Rule CHARACTER = new Rule("character", ERROR, "Text has only characters that every format can carry.");

    private Rules() {}
}
