package io.github.cheatsheets.verify;

import io.github.cheatsheets.model.CanonicalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an example must print, as the setting {@code stdout} says it: the text, or {@code {contains: [...], notContains:
 * [...]}}.
 */
public final class ExpectedOutput {

    private static final int SHOWN = 400;

    private ExpectedOutput() {}

    /** Returns how what was printed differs from what must be, in one sentence; empty if it does not. */
    public static Optional<String> difference(CheckRequest request, String printed) {
        Object expected = request.setting("stdout");
        if (expected instanceof Map<?, ?> parts) {
            return parts.entrySet().stream()
                    .flatMap(entry -> difference(String.valueOf(entry.getKey()), entry.getValue(), printed).stream())
                    .findFirst();
        }
        if (expected == null || canonical(expected.toString()).equals(canonical(printed))) {
            return Optional.empty();
        }
        return Optional.of("it must print " + quoted(expected.toString()) + ", and prints " + quoted(printed));
    }

    private static Optional<String> difference(String kind, Object value, String printed) {
        boolean wanted = kind.equals("contains");
        if (!wanted && !kind.equals("notContains")) {
            return Optional.of(
                    "\"stdout\" must be text or have \"contains\" and \"notContains\", not \"" + kind + "\"");
        }
        List<?> items = value instanceof List<?> list ? list : List.of(value);
        return items.stream()
                .map(String::valueOf)
                .filter(item -> printed.contains(item) != wanted)
                .findFirst()
                .map(item -> "it must " + (wanted ? "" : "not ") + "print " + quoted(item) + ", and prints "
                        + quoted(printed));
    }

    private static String canonical(String text) {
        return CanonicalText.firstForbidden(text).isPresent() ? text : CanonicalText.code(text);
    }

    private static String quoted(String text) {
        String line = text.strip().replace("\n", "\\n").replaceAll("\\p{Cntrl}", "?");
        return "\"" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...") + "\"";
    }
}
