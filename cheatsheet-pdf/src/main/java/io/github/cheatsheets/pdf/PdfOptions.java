package io.github.cheatsheets.pdf;

import io.github.cheatsheets.render.InvalidOptionException;
import io.github.cheatsheets.render.RenderOptions;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a user asks of the PDF.
 *
 * @param layout how it is laid out
 * @param paper what it is printed on
 * @param theme what it looks like
 * @param maxPages how many pages it may have
 */
record PdfOptions(Layout layout, Paper paper, Theme theme, OptionalInt maxPages) {

    private static final List<Layout> LAYOUTS = List.of(new CardsLayout(), new ReferenceLayout(), new PocketLayout());

    /**
     * Reads the settings.
     *
     * @throws InvalidOptionException if a setting has a value that is not allowed
     */
    static PdfOptions of(RenderOptions options) {
        return new PdfOptions(
                layout(options.get(PdfRenderer.LAYOUT, LAYOUTS.get(0).id())),
                paper(options.get(PdfRenderer.PAPER, Paper.A4.label())),
                theme(options.get(PdfRenderer.THEME, "default")),
                maxPages(options.get(PdfRenderer.MAX_PAGES, "")));
    }

    private static Layout layout(String id) {
        return LAYOUTS.stream()
                .filter(layout -> layout.id().equals(id))
                .findFirst()
                .orElseThrow(() -> notAllowed(
                        PdfRenderer.LAYOUT, LAYOUTS.stream().map(Layout::id).toList(), id));
    }

    private static Paper paper(String label) {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.label().equals(label))
                .findFirst()
                .orElseThrow(() -> notAllowed(
                        PdfRenderer.PAPER,
                        Arrays.stream(Paper.values()).map(Paper::label).toList(),
                        label));
    }

    private static Theme theme(String name) {
        Theme theme = Theme.BUNDLED.get(name);
        if (theme == null) {
            throw notAllowed(PdfRenderer.THEME, Theme.BUNDLED.keySet(), name);
        }
        return theme;
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
