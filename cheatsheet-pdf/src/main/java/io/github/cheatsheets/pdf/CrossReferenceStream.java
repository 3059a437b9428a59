package io.github.cheatsheets.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A cross-reference stream (ISO 32000-1, 7.5.8) as FOP writes it, with entries of 1, 8 and 2 bytes. */
final class CrossReferenceStream extends CrossReferences {

    private static final int ENTRY = 11;
    private static final byte IN_FILE = 1;
    private static final Pattern HEAD = Pattern.compile("(\\d+) 0 obj\\s.*?stream\\r?\\n", Pattern.DOTALL);

    private final int number;
    private final byte[] entries;

    private CrossReferenceStream(int offset, String head, int number, byte[] entries) {
        super(offset, head);
        this.number = number;
        this.entries = entries;
    }

    static CrossReferenceStream of(int offset, byte[] end) throws IOException {
        Matcher head = HEAD.matcher(new String(end, StandardCharsets.ISO_8859_1));
        if (!head.lookingAt()
                || !head.group().contains("/FlateDecode")
                || !head.group().contains("[1 8 2]")) {
            throw new IllegalStateException("the PDF has no cross-reference stream of the known form");
        }
        try (InflaterInputStream data =
                new InflaterInputStream(new ByteArrayInputStream(end, head.end(), end.length - head.end()))) {
            return new CrossReferenceStream(offset, head.group(), Integer.parseInt(head.group(1)), data.readAllBytes());
        }
    }

    @Override
    int size() {
        return entries.length / ENTRY;
    }

    @Override
    boolean isInFile(int object) {
        return entries[object * ENTRY] == IN_FILE && object != number;
    }

    @Override
    int offsetOf(int object) {
        return (int) ByteBuffer.wrap(entries).getLong(object * ENTRY + 1);
    }

    @Override
    void move(int object, int newOffset) {
        ByteBuffer.wrap(entries).putLong(object * ENTRY + 1, newOffset);
    }

    @Override
    byte[] ending(int newOffset, String id) {
        move(number, newOffset);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
            deflater.write(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream ending = new ByteArrayOutputStream();
        ending.writeBytes(FinishedPdf.bytes(number + " 0 obj\n<< /Type /XRef " + trailer(id)
                + " /W [1 8 2] /Filter /FlateDecode /Length " + data.size() + " >>\nstream\n"));
        ending.writeBytes(data.toByteArray());
        ending.writeBytes(FinishedPdf.bytes("\nendstream\nendobj\nstartxref\n" + newOffset + "\n%%EOF\n"));
        return ending.toByteArray();
    }
}
