package io.github.cheatsheets.pdf;

import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderOptions;
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
 */
record PdfOptions(Layout layout, Optional<Paper> paper, String theme, OptionalInt maxPages) {

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
                maxPages(options.get(PdfRenderer.MAX_PAGES, "")));
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

    private static InvalidOptionException notAllowed(String name, Collection<String> allowed, String value) {
        return new InvalidOptionException(
                name + " must be one of " + String.join(", ", allowed) + ", not \"" + value + "\"");
    }
}
