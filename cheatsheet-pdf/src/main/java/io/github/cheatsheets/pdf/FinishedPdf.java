package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What FOP wrote, with a few objects written anew: FOP takes times and the document's id from the clock and the machine's
 * zone, and lists the wrong glyphs in the optional {@code CIDSet} of a font. Objects keep their numbers and their order.
 */
final class FinishedPdf {

    private static final String PRODUCER = "Cheatsheet, Apache FOP";
    private static final Pattern METADATA = Pattern.compile("/Metadata (\\d+) 0 R");
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d+) 0 R");
    private static final Pattern CID_SET = Pattern.compile("/CIDSet \\d+ 0 R");

    /** No dictionary of a font, and no catalogue, is longer. */
    private static final int LONGEST_DICTIONARY = 3000;

    private static final int ID_LENGTH = 16;

    private final byte[] file;
    private final CheatSheet sheet;
    private final String linkText;

    FinishedPdf(byte[] file, CheatSheet sheet) {
        this.file = file;
        this.sheet = sheet;
        this.linkText = string(Labels.of(sheet).internalLink());
    }

    void writeTo(OutputStream out) throws IOException {
        CrossReferences references = CrossReferences.of(file);
        List<Integer> inOrder = references.inOrder();
        int root = references.offsetOf(references.root());
        int metadata = CrossReferences.number(
                METADATA, CrossReferences.text(file, root, Math.min(file.length, root + LONGEST_DICTIONARY)));
        int start = references.offsetOf(metadata);
        int length = CrossReferences.number(
                LENGTH, CrossReferences.text(file, start, Math.min(file.length, start + LONGEST_DICTIONARY)));
        byte[] xmp = XmpPacket.of(sheet, PRODUCER);
        ByteArrayOutputStream result = new ByteArrayOutputStream(file.length);
        result.write(file, 0, references.offsetOf(inOrder.get(0)));
        for (int i = 0; i < inOrder.size(); i++) {
            int number = inOrder.get(i);
            int from = references.offsetOf(number);
            int to = i + 1 < inOrder.size() ? references.offsetOf(inOrder.get(i + 1)) : references.offset();
            references.move(number, result.size());
            if (number == references.info()) {
                result.writeBytes(info(number));
            } else if (number == metadata) {
                result.writeBytes(metadata(number, length, xmp));
            } else if (number == length) {
                result.writeBytes(bytes(number + " 0 obj\n" + xmp.length + "\nendobj\n"));
            } else {
                copy(from, to, result);
            }
        }
        result.writeBytes(references.ending(result.size(), id(result.toByteArray())));
        result.writeTo(out);
    }

    private void copy(int from, int to, ByteArrayOutputStream result) {
        String dictionary = to - from > LONGEST_DICTIONARY ? "" : CrossReferences.text(file, from, to);
        if (dictionary.contains("/Subtype /Link") && !dictionary.contains("/Contents")) {
            // FOP describes links to addresses only; both must have a description.
            result.writeBytes(bytes(dictionary.replace("/Subtype /Link", "/Subtype /Link /Contents " + linkText)));
        } else if (dictionary.contains("/FontDescriptor") && dictionary.contains("/CIDSet")) {
            result.writeBytes(bytes(CID_SET.matcher(dictionary).replaceAll("")));
        } else {
            result.write(file, from, to - from);
        }
    }

    private byte[] info(int number) {
        return bytes(
                number + " 0 obj\n<< /Title " + string(sheet.title()) + " /Producer (" + PRODUCER + ") >>\nendobj\n");
    }

    /** Returns a text string (ISO 32000-1, 7.9.2.2), in which no character has a meaning. */
    private static String string(String text) {
        return "<feff" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    private static byte[] metadata(int number, int length, byte[] xmp) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(
                bytes(number + " 0 obj\n<< /Type /Metadata /Subtype /XML /Length " + length + " 0 R >>\nstream\n"));
        object.writeBytes(xmp);
        object.writeBytes(bytes("\nendstream\nendobj\n"));
        return object.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String id(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
