package io.github.cheatsheets.verify.sandbox;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares the version of a tool with the range of versions that an example is for. */
public final class Versions {

    private static final Pattern AT_LEAST = Pattern.compile(">=?\\s*(\\d+(?:\\.\\d+)*)");

    private Versions() {}

    /** Returns whether a tool is older than the range allows; false if either is not known. */
    public static boolean isOlder(String version, @Nullable String range) {
        Matcher least = AT_LEAST.matcher(range == null ? "" : range);
        return least.find() && !version.isEmpty() && Arrays.compare(numbers(version), numbers(least.group(1))) < 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
