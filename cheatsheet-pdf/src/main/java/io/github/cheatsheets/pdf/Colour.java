package io.github.cheatsheets.pdf;

import java.util.Locale;
import java.util.regex.Pattern;

/** Colours of the form {@code #RRGGBB}, in sRGB. */
final class Colour {

    static final String WHITE = "#FFFFFF";

    /** What text needs to be read: <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, 1.4.3</a>. */
    static final double READABLE = 4.5;

    private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");

    private Colour() {}

    static boolean isValid(String colour) {
        return FORM.matcher(colour).matches();
    }

    /** Returns a colour mixed with white. */
    static String mixed(String colour, double share) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = rgb >> shift & 0xFF;
            mixed = mixed << 8 | (int) Math.round(255 - (255 - part) * share);
        }
        return String.format(Locale.ROOT, "#%06X", mixed);
    }

    /** Returns the contrast ratio of two colours, from 1 to 21. */
    static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int part) {
        double value = (part & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
