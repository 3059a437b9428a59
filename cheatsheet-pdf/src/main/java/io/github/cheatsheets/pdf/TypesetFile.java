package io.github.cheatsheets.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What FOP wrote, in a temporary file: a large sheet is more than should be held in memory. */
final class TypesetFile implements AutoCloseable {

    private final Path path;
    private final OutputStream out;
    private @Nullable RandomAccessFile in;

    TypesetFile() throws IOException {
        this.path = Files.createTempFile("cheatsheet", ".pdf");
        this.out = new BufferedOutputStream(Files.newOutputStream(path));
    }

    /** Returns where to write the file; to be closed before the first byte is read. */
    OutputStream out() {
        return out;
    }

    int length() throws IOException {
        return Math.toIntExact(file().length());
    }

    byte[] bytes(int from, int to) throws IOException {
        byte[] bytes = new byte[Math.min(to, length()) - from];
        file().seek(from);
        file().readFully(bytes);
        return bytes;
    }

    /** Returns bytes as text of one byte a character. */
    String text(int from, int to) throws IOException {
        return new String(bytes(from, to), StandardCharsets.ISO_8859_1);
    }

    private RandomAccessFile file() throws IOException {
        if (in == null) {
            out.close();
            in = new RandomAccessFile(path.toFile(), "r");
        }
        return in;
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (in != null) {
            in.close();
        }
        Files.deleteIfExists(path);
    }
}
