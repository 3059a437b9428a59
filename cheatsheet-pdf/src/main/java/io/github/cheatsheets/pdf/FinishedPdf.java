package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** No dictionary of a font, and no catalogue, is longer. */
    private static final int LONGEST_DICTIONARY = 3000;

    private static final int ID_LENGTH = 16;

    private final TypesetFile file;
    private final CheatSheet sheet;
    private final Tagging tagging;
    private final Optional<Instant> made;
    private final PrintGate gate;
    private final String linkText;

    FinishedPdf(TypesetFile file, CheatSheet sheet, Tagging tagging, Optional<Instant> made, PrintGate gate) {
        this.file = file;
        this.sheet = sheet;
        this.tagging = tagging;
        this.made = made;
        this.gate = gate;
        this.linkText = string(Labels.of(sheet).internalLink());
    }

    void writeTo(OutputStream out) throws IOException {
        CrossReferences references = CrossReferences.of(file);
        List<Integer> inOrder = references.inOrder();
        int root = references.offsetOf(references.root());
        int metadata = CrossReferences.number(METADATA, file.text(root, root + LONGEST_DICTIONARY));
        int start = references.offsetOf(metadata);
        int length = CrossReferences.number(LENGTH, file.text(start, start + LONGEST_DICTIONARY));
        byte[] xmp = XmpPacket.of(sheet, tagging, PRODUCER, made);
        MessageDigest digest = sha256();
        OutputStream content = new DigestOutputStream(out, digest);
        int written = write(file.bytes(0, references.offsetOf(inOrder.get(0))), content);
        for (int i = 0; i < inOrder.size(); i++) {
            int number = inOrder.get(i);
            int from = references.offsetOf(number);
            int to = i + 1 < inOrder.size() ? references.offsetOf(inOrder.get(i + 1)) : references.offset();
            references.move(number, written);
            byte[] object;
            if (number == references.info()) {
                object = info(number);
            } else if (number == metadata) {
                object = metadata(number, length, xmp);
            } else if (number == length) {
                object = bytes(number + " 0 obj\n" + xmp.length + "\nendobj\n");
            } else {
                object = mended(file.bytes(from, to));
            }
            written += write(object, content);
        }
        String id = HexFormat.of().formatHex(digest.digest(), 0, ID_LENGTH);
        out.write(references.ending(written, id));
    }

    private static int write(byte[] bytes, OutputStream out) throws IOException {
        out.write(bytes);
        return bytes.length;
    }

    private byte[] mended(byte[] object) {
        if (object.length > LONGEST_DICTIONARY) {
            return object;
        }
        String dictionary = new String(object, StandardCharsets.ISO_8859_1);
        if (dictionary.contains("/Subtype /Link") && !dictionary.contains("/Contents")) {
            // FOP describes links to addresses only; both must have a description.
            return bytes(dictionary.replace("/Subtype /Link", "/Subtype /Link /Contents " + linkText));
        }
        if (dictionary.contains("/Type /FontDescriptor")) {
            if (!dictionary.contains("/FontFile")) {
                gate.notEmbedded(dictionary.replaceFirst("(?s).*/FontName /(\\S+).*", "$1"));
            }
            return bytes(CID_SET.matcher(dictionary).replaceAll(""));
        }
        return object;
    }

    private byte[] info(int number) {
        return bytes(number + " 0 obj\n<< /Title " + string(sheet.title()) + " /Producer (" + PRODUCER + ")" + dates()
                + " >>\nendobj\n");
    }

    /** Returns the entries for dates (ISO 32000-1, 7.9.4). */
    private String dates() {
        return made.map(DATE::format)
                .map(date -> " /CreationDate (" + date + ") /ModDate (" + date + ")")
                .orElse("");
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
