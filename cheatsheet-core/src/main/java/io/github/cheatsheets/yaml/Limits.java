package io.github.cheatsheets.yaml;

/** How much a sheet may ask of its reader. Each is far above what people write, and a large sheet has its tables
 * in files of their own. */
final class Limits {

    /** Bytes of one file. */
    static final int FILE_BYTES = 16 * 1024 * 1024;

    /** Characters of one line; the scanner may take the square of their number. */
    static final int LINE_CHARACTERS = 1024 * 1024;

    /** Scalars and collections of one file; some twenty make a concept. */
    static final int NODES = 500_000;

    /** Characters of one scalar. */
    static final int SCALAR_CHARACTERS = 64 * 1024;

    /** Characters of one paragraph of prose; CommonMark may take the square of their number. */
    static final int PROSE_CHARACTERS = 4 * 1024;

    /** Collections inside one another; a sheet itself has seven. */
    static final int DEPTH = 32;

    /** Nodes that aliases add to a file by standing for them. */
    static final int ALIASED_NODES = 10_000;

    /** Files that one sheet consists of. */
    static final int FILES = 1_000;

    /** Concepts of one sheet. */
    static final int CONCEPTS = 20_000;

    /** Findings of one kind of trouble that are worth reading in one run. */
    static final int FINDINGS = 1_000;

    private Limits() {}
}
