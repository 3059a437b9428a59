package io.github.cheatsheets.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestTest {

    // FIPS 180-2, appendix B.1.
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isMadeOfThoseOfTheStandard() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(HexFormat.of().parseHex(OF_ABC));
        sha256.update(MessageDigest.getInstance("SHA-256").digest("1".getBytes(StandardCharsets.US_ASCII)));

        assertThat(Digest.of(Map.of("abc", "1"))).hasToString(HexFormat.of().formatHex(sha256.digest()));
    }

    @Test
    void theOrderOfValuesDoesNotMatter() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("b", "2");
        values.put("a", "1");

        assertThat(Digest.of(values)).isEqualTo(Digest.of(Map.of("a", "1", "b", "2")));
    }

    @Test
    void noTextOfAValueCanStandForOtherValues() {
        assertThat(Digest.of(Map.of("a", "1\nb=2"))).isNotEqualTo(Digest.of(Map.of("a", "1", "b", "2")));
        assertThat(Digest.of(Map.of("a", "bc"))).isNotEqualTo(Digest.of(Map.of("ab", "c")));
        assertThat(Digest.of(Map.of())).isNotEqualTo(Digest.of(Map.of("", "")));
    }
}
