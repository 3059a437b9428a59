package io.github.cheatsheets.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The SHA-256 digest of some content: two contents with the same digest are the same, whoever made them. Where it is enough to
 * see that something has changed, {@link Checksum} is faster.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Digest(String hex) {

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

    @Override
    public String toString() {
        return hex;
    }
}
