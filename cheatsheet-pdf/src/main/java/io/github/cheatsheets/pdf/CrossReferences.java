package io.github.cheatsheets.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Where the objects of a PDF are: a cross-reference stream (ISO 32000-1, 7.5.8) as FOP writes it, with entries of 1, 8 and
 * 2 bytes.
 */
final class CrossReferences {

    private static final int ENTRY = 11;
    private static final byte IN_FILE = 1;
    private static final int TAIL = 64;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF");
    private static final Pattern HEAD = Pattern.compile("(\\d+) 0 obj\\s.*?stream\\r?\\n", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("/Root (\\d+) 0 R");
    private static final Pattern INFO = Pattern.compile("/Info (\\d+) 0 R");

    private final int offset;
    private final int number;
    private final int root;
    private final int info;
    private final byte[] entries;

    private CrossReferences(int offset, int number, int root, int info, byte[] entries) {
        this.offset = offset;
        this.number = number;
        this.root = root;
        this.info = info;
        this.entries = entries;
    }

    /**
     * Reads what is at the end of a file.
     *
     * @throws IllegalStateException if the file has another structure
     */
    static CrossReferences of(byte[] file) {
        int offset = number(START, text(file, file.length - TAIL, file.length));
        String object = text(file, offset, file.length);
        Matcher head = HEAD.matcher(object);
        if (!head.lookingAt()
                || !head.group().contains("/FlateDecode")
                || !head.group().contains("[1 8 2]")) {
            throw new IllegalStateException("the PDF has no cross-reference stream of the known form");
        }
        int start = offset + head.end();
        try (InflaterInputStream data =
                new InflaterInputStream(new ByteArrayInputStream(file, start, file.length - start))) {
            return new CrossReferences(
                    offset,
                    Integer.parseInt(head.group(1)),
                    number(ROOT, head.group()),
                    number(INFO, head.group()),
                    data.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where these cross-references are in the file. */
    int offset() {
        return offset;
    }

    /** Returns the number of the catalogue. */
    int root() {
        return root;
    }

    /** Returns the number of the document information. */
    int info() {
        return info;
    }

    /** Returns the numbers of the objects that stand in the file by themselves, in the order of the file. */
    List<Integer> inOrder() {
        return IntStream.range(1, entries.length / ENTRY)
                .filter(object -> entries[object * ENTRY] == IN_FILE && object != number)
                .boxed()
                .sorted(Comparator.comparingInt(this::offsetOf))
                .toList();
    }

    int offsetOf(int object) {
        return (int) ByteBuffer.wrap(entries).getLong(object * ENTRY + 1);
    }

    void move(int object, int newOffset) {
        ByteBuffer.wrap(entries).putLong(object * ENTRY + 1, newOffset);
    }

    /** Returns the object that holds these cross-references, and the end of the file. */
    byte[] ending(int newOffset, String id) {
        move(number, newOffset);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
            deflater.write(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream ending = new ByteArrayOutputStream();
        ending.writeBytes(FinishedPdf.bytes(number + " 0 obj\n<< /Type /XRef /Size " + entries.length / ENTRY
                + " /W [1 8 2] /Root " + root + " 0 R /Info " + info + " 0 R /ID [<" + id + "> <" + id
                + ">] /Filter /FlateDecode /Length " + data.size() + " >>\nstream\n"));
        ending.writeBytes(data.toByteArray());
        ending.writeBytes(FinishedPdf.bytes("\nendstream\nendobj\nstartxref\n" + newOffset + "\n%%EOF\n"));
        return ending.toByteArray();
    }

    static String text(byte[] file, int from, int to) {
        return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
    }

    static int number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("the PDF has no " + pattern);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
