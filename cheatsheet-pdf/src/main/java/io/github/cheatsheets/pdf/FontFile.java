package io.github.cheatsheets.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font.
 *
 * @param name what to call it in a message
 * @param source where its bytes are
 */
record FontFile(String name, Source source) {

    /** Where bytes are. */
    interface Source {
        byte[] read() throws IOException;
    }

    /** Returns a font on the class path. */
    static FontFile onClassPath(String path) {
        return new FontFile(path, () -> {
            try (InputStream in = FontFile.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IOException("there is no " + path + " on the class path");
                }
                return in.readAllBytes();
            }
        });
    }

    byte[] read() {
        try {
            return source.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the font's tables.
     *
     * @throws IOException if it is no TrueType font
     */
    TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(source.read()));
    }
}
