package io.github.cheatsheets.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the objects of a PDF are, in one of the two forms that FOP writes. */
abstract class CrossReferences {

    private static final int TAIL = 64;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF");
    private static final Pattern ROOT = Pattern.compile("/Root (\\d+) 0 R");
    private static final Pattern INFO = Pattern.compile("/Info (\\d+) 0 R");

    private final int offset;
    private final int root;
    private final int info;

    /**
     * Keeps what a trailer says.
     *
     * @param offset where the cross-references are in the file
     */
    CrossReferences(int offset, String trailer) {
        this.offset = offset;
        this.root = number(ROOT, trailer);
        this.info = number(INFO, trailer);
    }

    /**
     * Reads what is at the end of a file.
     *
     * @throws IllegalStateException if the file has another structure
     */
    static CrossReferences of(TypesetFile file) throws IOException {
        int offset = number(START, file.text(file.length() - TAIL, file.length()));
        byte[] end = file.bytes(offset, file.length());
        return new String(end, 0, 4, StandardCharsets.ISO_8859_1).equals("xref")
                ? new CrossReferenceTable(offset, new String(end, StandardCharsets.ISO_8859_1))
                : CrossReferenceStream.of(offset, end);
    }

    /** Returns where these cross-references are in the file. */
    final int offset() {
        return offset;
    }

    /** Returns the number of the catalogue. */
    final int root() {
        return root;
    }

    /** Returns the number of the document information. */
    final int info() {
        return info;
    }

    /** Returns the numbers of the objects that stand in the file by themselves, in the order of the file. */
    final List<Integer> inOrder() {
        return IntStream.range(1, size())
                .filter(this::isInFile)
                .boxed()
                .sorted(Comparator.comparingInt(this::offsetOf))
                .toList();
    }

    /** Returns how many numbers of objects there are, 0 among them. */
    abstract int size();

    abstract boolean isInFile(int object);

    abstract int offsetOf(int object);

    abstract void move(int object, int newOffset);

    /** Returns the cross-references and the end of the file. */
    abstract byte[] ending(int newOffset, String id);

    /** Returns the entries that every trailer has. */
    final String trailer(String id) {
        return "/Size " + size() + " /Root " + root + " 0 R /Info " + info + " 0 R /ID [<" + id + "> <" + id + ">]";
    }

    static int number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("the PDF has no " + pattern);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
