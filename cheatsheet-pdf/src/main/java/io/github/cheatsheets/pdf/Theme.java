package io.github.cheatsheets.pdf;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF looks like.
 *
 * @param paper what it is printed on, unless the user says otherwise
 * @param columns how many columns pages in columns have, if it is not for the layout to say
 * @param colours the colours of text
 * @param code the colours of code
 * @param hues the tables' colours, taken in turn
 * @param prose the families of prose: each character comes from the first that has it
 * @param codeFonts the families of code, likewise
 * @param sizes sizes of letters by layout, where they are not those of the layout
 * @param logo a picture at the head
 * @param header what the running header says instead of the sheet's title
 * @param footer what the footer says first
 * @param files the files beside its own that it consists of, by their names
 */
record Theme(
        Paper paper,
        OptionalInt columns,
        Colours colours,
        CodeColours code,
        List<Hue> hues,
        List<FontFamily> prose,
        List<FontFamily> codeFonts,
        Map<String, Sizes> sizes,
        @Nullable Logo logo,
        @Nullable String header,
        @Nullable String footer,
        Set<String> files) {

    /**
     * The colours of text, as {@code #RRGGBB}.
     *
     * @param ink the colour of text
     * @param muted the colour of what steps back; contrast 4.5 or more on paper
     * @param hairline the colour of thin lines
     */
    record Colours(String ink, String muted, String hairline) {}

    /** The theme that others start from. */
    static final Theme DEFAULT = new Theme(
            Paper.A4,
            OptionalInt.empty(),
            new Colours("#1C2430", "#566070", "#C9D0DA"),
            new CodeColours("#F3F5F8", "#DDE3EA", "#1C2430", "#8A1C5C", "#1B6033", "#5B6472", "#0B5394"),
            List.of(
                    Hue.of("#1F5FA8"),
                    Hue.of("#0B6E69"),
                    Hue.of("#8A4B08"),
                    Hue.of("#6B3FA0"),
                    Hue.of("#A3264B"),
                    Hue.of("#3B6B1E"),
                    Hue.of("#9A3412"),
                    Hue.of("#334E8C")),
            List.of(FontFamily.BUNDLED.get(FontFamily.ROBOTO)),
            List.of(FontFamily.BUNDLED.get(FontFamily.JETBRAINS_MONO)),
            Map.of(),
            null,
            null,
            null,
            Set.of());

    Theme {
        hues = List.copyOf(hues);
        prose = List.copyOf(prose);
        codeFonts = List.copyOf(codeFonts);
        sizes = Map.copyOf(sizes);
        files = Set.copyOf(files);
    }

    /** Returns the colours of the table at an index, counted from 0. */
    Hue hue(int table) {
        return hues.get(table % hues.size());
    }

    /** Returns all families. */
    List<FontFamily> families() {
        return Stream.concat(prose.stream(), codeFonts.stream()).toList();
    }

    String ink() {
        return colours.ink();
    }

    String muted() {
        return colours.muted();
    }

    String hairline() {
        return colours.hairline();
    }
}
