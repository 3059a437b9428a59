package io.github.cheatsheets.yaml;

/** How much a sheet may ask of its reader. Each is far above what people write, and a large sheet has its tables
 * in files of their own. */
final class Limits {

    /** Bytes that are read of a file, be it a font. */
    static final int FILE_BYTES = 16 * 1024 * 1024;

    /** Bytes of one file of YAML. */
    static final int YAML_BYTES = 4 * 1024 * 1024;

    /** Bytes of all files of a sheet. */
    static final int SHEET_BYTES = 16 * 1024 * 1024;

    /** Characters of one line; the scanner may take the square of their number. */
    static final int LINE_CHARACTERS = 1024 * 1024;

    /** Scalars, collections and pieces of prose in all files of a sheet; some fifty make a concept. */
    static final int VALUES = 500_000;

    /** Characters of one scalar. */
    static final int SCALAR_CHARACTERS = 64 * 1024;

    /** Characters of one paragraph of prose; CommonMark can take the square of their number. */
    static final int PROSE_CHARACTERS = 4 * 1024;

    /** Characters that CommonMark may look through in all prose of a sheet, as each "<" could begin HTML. */
    static final long LOOKED_THROUGH = 100_000_000;

    /** Collections inside one another; a sheet itself has seven. */
    static final int DEPTH = 32;

    /** Nodes that aliases add to a file by standing for them. */
    static final int ALIASED_NODES = 10_000;

    /** Characters that aliases add to a file by standing for them. */
    static final int ALIASED_CHARACTERS = 1024 * 1024;

    /** Files that one sheet consists of. */
    static final int FILES = 1_000;

    /** Concepts of one sheet. */
    static final int CONCEPTS = 20_000;

    /** Findings of one kind of trouble that are worth reading in one run. */
    static final int FINDINGS = 1_000;

    /** Pairs of letters that are compared to find out what was meant: some hundred findings of a sheet of 1,000 concepts. */
    static final long COMPARED_LETTERS = 100_000_000;

    /** Characters of a text that a finding shows. */
    static final int SHOWN_CHARACTERS = 500;

    private Limits() {}
}
