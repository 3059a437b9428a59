package io.github.cheatsheets.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The colours of a PDF, as {@code #RRGGBB}.
 *
 * @param ink the colour of text
 * @param muted the colour of what steps back; contrast 4.5 or more on paper
 * @param hairline the colour of thin lines
 * @param spanTint behind code in prose
 * @param code the colours of code
 * @param hues the tables' colours, taken in turn
 */
record Theme(String ink, String muted, String hairline, String spanTint, CodeColours code, List<Hue> hues) {

    private static final Theme COLOURED = new Theme(
            "#1C2430",
            "#566070",
            "#C9D0DA",
            "#EEF1F5",
            new CodeColours("#F3F5F8", "#DDE3EA", "#1C2430", "#8A1C5C", "#1B6033", "#5B6472", "#0B5394"),
            List.of(
                    hue("#1F5FA8", "#EAF1F9"),
                    hue("#0B6E69", "#E6F3F2"),
                    hue("#8A4B08", "#F8EFE4"),
                    hue("#6B3FA0", "#F1ECF8"),
                    hue("#A3264B", "#F9EAEF"),
                    hue("#3B6B1E", "#EDF4E8"),
                    hue("#9A3412", "#FAECE6"),
                    hue("#334E8C", "#EBEFF7")));

    private static final Theme INK = new Theme(
            "#000000",
            "#333333",
            "#808080",
            "#FFFFFF",
            new CodeColours("#FFFFFF", "#808080", "#000000", "#000000", "#000000", "#333333", "#000000"),
            List.of(new Hue("#000000", "#FFFFFF", "#000000", "#FFFFFF")));

    /** The themes that come with this engine, by name. */
    static final Map<String, Theme> BUNDLED = new TreeMap<>(Map.of("default", COLOURED, "ink", INK));

    Theme {
        hues = List.copyOf(hues);
    }

    /** Returns the colours of the table at an index, counted from 0. */
    Hue hue(int table) {
        return hues.get(table % hues.size());
    }

    private static Hue hue(String strong, String tint) {
        return new Hue(strong, strong, "#FFFFFF", tint);
    }
}
