package io.github.cheatsheets.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cross-reference table (ISO 32000-1, 7.5.4), as FOP writes it in files without structure: one section. */
final class CrossReferenceTable extends CrossReferences {

    private static final Pattern HEAD = Pattern.compile("xref\\n0 (\\d+)\\n");
    private static final int ENTRY = 20;
    private static final int DIGITS = 10;

    private final int[] offsets;

    CrossReferenceTable(int offset, String end) {
        super(offset, end);
        Matcher head = HEAD.matcher(end);
        if (!head.lookingAt()) {
            throw new IllegalStateException("the PDF has no cross-reference table of the known form");
        }
        this.offsets = new int[Integer.parseInt(head.group(1))];
        for (int i = 0; i < offsets.length; i++) {
            int start = head.end() + i * ENTRY;
            offsets[i] = Integer.parseInt(end.substring(start, start + DIGITS));
        }
    }

    @Override
    int size() {
        return offsets.length;
    }

    @Override
    boolean isInFile(int object) {
        return true;
    }

    @Override
    int offsetOf(int object) {
        return offsets[object];
    }

    @Override
    void move(int object, int newOffset) {
        offsets[object] = newOffset;
    }

    @Override
    byte[] ending(int newOffset, String id) {
        StringBuilder table = new StringBuilder("xref\n0 " + offsets.length + "\n0000000000 65535 f \n");
        for (int i = 1; i < offsets.length; i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", offsets[i]));
        }
        table.append("trailer\n<< ").append(trailer(id)).append(" >>\nstartxref\n");
        return FinishedPdf.bytes(table.append(newOffset).append("\n%%EOF\n").toString());
    }
}
