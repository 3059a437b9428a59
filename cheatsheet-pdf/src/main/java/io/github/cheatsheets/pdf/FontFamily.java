package io.github.cheatsheets.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The four faces of a family. */
record FontFamily(FontFile regular, FontFile bold, FontFile italic, FontFile boldItalic) {

    static final String ROBOTO = "roboto";
    static final String JETBRAINS_MONO = "jetbrains-mono";

    /** The families that come with this engine, by name. */
    static final Map<String, FontFamily> BUNDLED = new TreeMap<>(Map.of(
            ROBOTO, onClassPath("/com/formdev/flatlaf/fonts/roboto/Roboto-"),
            JETBRAINS_MONO, onClassPath("/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-")));

    List<FontFile> faces() {
        return List.of(regular, bold, italic, boldItalic);
    }

    private static FontFamily onClassPath(String stem) {
        return new FontFamily(
                FontFile.onClassPath(stem + "Regular.ttf"),
                FontFile.onClassPath(stem + "Bold.ttf"),
                FontFile.onClassPath(stem + "Italic.ttf"),
                FontFile.onClassPath(stem + "BoldItalic.ttf"));
    }
}
