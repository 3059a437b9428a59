package io.github.cheatsheets.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The fonts on the class path, and what characters they have. */
final class Fonts {

    /** The family of prose: Roboto. */
    static final String PROSE = "prose";

    /** The family of code: JetBrains Mono. Each character is 0.6 times as wide as the font's size. */
    static final String CODE = "code";

    /** What the address of a font begins with, before its path on the class path. */
    static final String SCHEME = "classpath";

    private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf";
    private static final String MONO = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf";

    private final CmapLookup prose;
    private final CmapLookup code;

    Fonts() {
        this.prose = characters(ROBOTO);
        this.code = characters(MONO);
    }

    /** Returns the family to set a character in: the wanted one if it has it, else the other; null if none has it. */
    @Nullable String familyFor(int character, String wanted) {
        boolean isCode = wanted.equals(CODE);
        if (has(isCode ? code : prose, character)) {
            return wanted;
        }
        if (has(isCode ? prose : code, character)) {
            return isCode ? PROSE : CODE;
        }
        return null;
    }

    /** Opens a font; nothing else can be opened. */
    static InputStream open(URI address) throws IOException {
        InputStream in = SCHEME.equals(address.getScheme()) && address.getPath().endsWith(".ttf")
                ? Fonts.class.getResourceAsStream(address.getPath())
                : null;
        if (in == null) {
            throw new FileNotFoundException(address.toString());
        }
        return in;
    }

    private static boolean has(CmapLookup font, int character) {
        return font.getGlyphId(character) != 0;
    }

    // FOP would tell that a font lacks a character only when it is too late to take another font.
    private static CmapLookup characters(String path) {
        try (InputStream in = open(URI.create(SCHEME + ":" + path));
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
