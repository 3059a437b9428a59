package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What FOP wrote, with three objects written anew: FOP takes times and the document's id from the clock and the machine's
 * zone, and lists the wrong glyphs in the optional {@code CIDSet} of a font. Object numbers stay, offsets are counted
 * again. Knows the classic structure of a file (ISO 32000-1, 7.5), which is what FOP writes unless told otherwise.
 */
final class FinishedPdf {

    private static final String PRODUCER = "Cheatsheet, Apache FOP";
    private static final Pattern SUBSECTION = Pattern.compile("xref\\s+0 (\\d+)\\s");
    private static final Pattern ROOT = Pattern.compile("/Root (\\d+) 0 R");
    private static final Pattern INFO = Pattern.compile("/Info (\\d+) 0 R");
    private static final Pattern METADATA = Pattern.compile("/Metadata (\\d+) 0 R");
    private static final Pattern CID_SET = Pattern.compile("/CIDSet \\d+ 0 R");
    private static final int XREF_ENTRY = 20;
    private static final int LONGEST_DESCRIPTOR = 2000;

    private final byte[] file;
    private final CheatSheet sheet;

    FinishedPdf(byte[] file, CheatSheet sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void writeTo(OutputStream out) throws IOException {
        int startxref = new String(file, Math.max(0, file.length - 64), Math.min(64, file.length), latin())
                .indexOf("startxref");
        String end = text(file.length - 64 + startxref, file.length);
        int xref = Integer.parseInt(end.substring("startxref".length(), end.indexOf("%%EOF")).strip());
        String tail = text(xref, file.length);
        Matcher subsection = SUBSECTION.matcher(tail);
        if (!subsection.lookingAt()) {
            throw new IllegalStateException("the PDF has no classic cross-reference table");
        }
        int size = Integer.parseInt(subsection.group(1));
        int[] offsets = offsets(tail, subsection.end(), size);
        String trailer = tail.substring(tail.indexOf("trailer"));
        int root = number(ROOT, trailer);
        int info = number(INFO, trailer);
        int metadata = number(METADATA, text(offsets[root], Math.min(xref, offsets[root] + LONGEST_DESCRIPTOR)));

        List<Integer> inOrder = IntStream.range(1, size)
                .filter(number -> offsets[number] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(number -> offsets[number]))
                .toList();
        ByteArrayOutputStream result = new ByteArrayOutputStream(file.length);
        result.write(file, 0, offsets[inOrder.get(0)]);
        int[] places = new int[size];
        for (int i = 0; i < inOrder.size(); i++) {
            int number = inOrder.get(i);
            int from = offsets[number];
            int to = i + 1 < inOrder.size() ? offsets[inOrder.get(i + 1)] : xref;
            places[number] = result.size();
            if (number == info) {
                result.writeBytes(info(number));
            } else if (number == metadata) {
                result.writeBytes(metadata(number));
            } else if (to - from < LONGEST_DESCRIPTOR && text(from, to).contains("/CIDSet")) {
                result.writeBytes(CID_SET.matcher(text(from, to)).replaceAll("").getBytes(latin()));
            } else {
                result.write(file, from, to - from);
            }
        }
        result.writeBytes(ending(result, places, root, info));
        result.writeTo(out);
    }

    private static java.nio.charset.Charset latin() {
        return StandardCharsets.ISO_8859_1;
    }

    private static int[] offsets(String tail, int entries, int size) {
        int[] offsets = new int[size];
        for (int number = 0; number < size; number++) {
            int entry = entries + number * XREF_ENTRY;
            boolean isUsed = tail.charAt(entry + 17) == 'n';
            offsets[number] = isUsed ? Integer.parseInt(tail.substring(entry, entry + 10)) : 0;
        }
        return offsets;
    }

    private byte[] info(int number) {
        String title = HexFormat.of().withUpperCase().formatHex(sheet.title().getBytes(StandardCharsets.UTF_16BE));
        return (number + " 0 obj\n<< /Title <FEFF" + title + "> /Producer (" + PRODUCER + ") >>\nendobj\n")
                .getBytes(latin());
    }

    private byte[] metadata(int number) {
        byte[] xmp = XmpPacket.of(sheet, PRODUCER);
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes((number + " 0 obj\n<< /Type /Metadata /Subtype /XML /Length " + xmp.length + " >>\nstream\n")
                .getBytes(latin()));
        object.writeBytes(xmp);
        object.writeBytes("\nendstream\nendobj\n".getBytes(latin()));
        return object.toByteArray();
    }

    private static byte[] ending(ByteArrayOutputStream body, int[] places, int root, int info) {
        StringBuilder ending = new StringBuilder("xref\n0 " + places.length + "\n0000000000 65535 f \n");
        for (int number = 1; number < places.length; number++) {
            ending.append(String.format(
                    Locale.ROOT,
                    places[number] > 0 ? "%010d 00000 n \n" : "%010d 65535 f \n",
                    places[number]));
        }
        String id = HexFormat.of().formatHex(digest(body.toByteArray()), 0, 16);
        ending.append("trailer\n<< /Size " + places.length + " /Root " + root + " 0 R /Info " + info + " 0 R /ID [<" + id
                + "> <" + id + ">] >>\nstartxref\n" + body.size() + "\n%%EOF\n");
        return ending.toString().getBytes(latin());
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private String text(int from, int to) {
        return new String(file, from, to - from, latin());
    }

    private static int number(Pattern reference, String text) {
        Matcher matcher = reference.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("the PDF has no " + reference);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
