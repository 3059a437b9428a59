package io.github.cheatsheets.digest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 digest of some content: two contents with the same digest are the same.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Digest(String hex) {

    /** Returns the digest of bytes. */
    public static Digest of(byte[] content) {
        return new Digest(HexFormat.of().formatHex(sha256().digest(content)));
    }

    /**
     * Returns the digest of a file.
     *
     * @throws IOException if the file cannot be read
     */
    public static Digest of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        }
        return new Digest(HexFormat.of().formatHex(digest.digest()));
    }

    /** Returns the digest of names and their values. Neither the order of the map nor what stands in a text matters. */
    public static Digest of(Map<String, String> values) {
        MessageDigest digest = sha256();
        MessageDigest part = sha256();
        for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
            // Digests have one length, so no two maps give the same bytes.
            digest.update(part.digest(entry.getKey().getBytes(StandardCharsets.UTF_8)));
            digest.update(part.digest(entry.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        return new Digest(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    // Written out, as what Java makes of a record is slow when it is called first, and every build calls it.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest digest && hex.equals(digest.hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    @Override
    public String toString() {
        return hex;
    }
}
