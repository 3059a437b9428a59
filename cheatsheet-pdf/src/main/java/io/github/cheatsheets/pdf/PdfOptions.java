package io.github.cheatsheets.pdf;

import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderOptions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a user asks of the PDF.
 *
 * @param layout how it is laid out
 * @param paper what it is printed on, if not for the theme to say
 * @param theme the name or the file of what it looks like
 * @param maxPages how many pages it may have
 * @param made when it says it was made, if it says so
 */
record PdfOptions(Layout layout, Optional<Paper> paper, String theme, OptionalInt maxPages, Optional<Instant> made) {

    /**
     * Reads the settings.
     *
     * @throws InvalidOptionException if a setting has a value that is not allowed
     */
    static PdfOptions of(RenderOptions options) {
        return new PdfOptions(
                layout(options.get(PdfRenderer.LAYOUT, Layouts.DEFAULT.id())),
                paper(options.get(PdfRenderer.PAPER, "")),
                options.get(PdfRenderer.THEME, Themes.DEFAULT),
                maxPages(options.get(PdfRenderer.MAX_PAGES, "")),
                made(options.get(PdfRenderer.OUTPUT_TIMESTAMP, "")));
    }

    private static Layout layout(String id) {
        Layout layout = Layouts.byId().get(id);
        if (layout == null) {
            throw notAllowed(PdfRenderer.LAYOUT, Layouts.byId().keySet(), id);
        }
        return layout;
    }

    private static Optional<Paper> paper(String label) {
        Optional<Paper> found = Arrays.stream(Paper.values())
                .filter(paper -> paper.label().equals(label))
                .findFirst();
        if (found.isEmpty() && !label.isEmpty()) {
            throw notAllowed(
                    PdfRenderer.PAPER,
                    Arrays.stream(Paper.values()).map(Paper::label).toList(),
                    label);
        }
        return found;
    }

    private static OptionalInt maxPages(String number) {
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new InvalidOptionException(
                    PdfRenderer.MAX_PAGES + " must be a number of pages from 1 on, not \"" + number + "\"");
        }
        return OptionalInt.of(Integer.parseInt(number));
    }

    private static Optional<Instant> made(String time) {
        if (time.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    time.matches("[0-9]{1,11}")
                            ? Instant.ofEpochSecond(Long.parseLong(time))
                            : OffsetDateTime.parse(time).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeParseException e) {
            throw new InvalidOptionException(PdfRenderer.OUTPUT_TIMESTAMP
                    + " must be a time such as 2026-11-22T00:00:00Z, or a number of seconds since 1970, not \"" + time
                    + "\"");
        }
    }

    private static InvalidOptionException notAllowed(String name, Collection<String> allowed, String value) {
        return new InvalidOptionException(
                name + " must be one of " + String.join(", ", allowed) + ", not \"" + value + "\"");
    }
}
