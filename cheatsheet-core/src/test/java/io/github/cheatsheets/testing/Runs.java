package io.github.cheatsheets.testing;

import io.github.cheatsheets.model.CheatSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries a promise on random sheets, one seed a sheet. How many, and from which seed on, {@code -Dexact.sheets=N} and
 * {@code -Dexact.seed=S} say, so that a long run goes on where another ended.
 */
public final class Runs {

    private static final int CONCEPTS = 40;
    private static final int ENOUGH = 20;

    private Runs() {}

    /** Notes what differs between a sheet and what was made of it. */
    public interface Comparison {
        /** Adds a line to {@code mismatches} for each text that is not as it should be. */
        void compare(CheatSheet sheet, List<String> mismatches) throws IOException;
    }

    /** Returns the mismatches of all sheets, twenty or so at the most, and prints how much was tried. */
    public static List<String> mismatches(String what, int defaultSheets, Comparison comparison) throws IOException {
        long firstSeed = Long.getLong("exact.seed", 1);
        int sheets = Integer.getInteger("exact.sheets", defaultSheets);
        List<String> mismatches = new ArrayList<>();
        int tried = 0;
        while (tried < sheets && mismatches.size() < ENOUGH) {
            long seed = firstSeed + tried;
            List<String> ofSheet = new ArrayList<>();
            comparison.compare(new HostileSheets(seed).sheet(CONCEPTS), ofSheet);
            ofSheet.forEach(mismatch -> mismatches.add("seed " + seed + ", " + mismatch));
            tried++;
        }
        System.out.printf(
                "%s: %d texts in %d sheets from seed %d on, %d mismatches%n",
                what, (long) tried * CONCEPTS * HostileSheets.TEXTS_IN_A_CONCEPT, tried, firstSeed, mismatches.size());
        return mismatches;
    }
}
