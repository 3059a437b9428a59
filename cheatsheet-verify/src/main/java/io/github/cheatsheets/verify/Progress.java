package io.github.cheatsheets.verify;

/** Is told how a verification gets on; called by one thread at a time. */
@FunctionalInterface
public interface Progress {

    /**
     * An example has been dealt with.
     *
     * @param result what it came to
     * @param done how many have been dealt with so far, this one included
     * @param total how many there are in the sheet
     */
    void checked(ExampleResult result, int done, int total);
}
