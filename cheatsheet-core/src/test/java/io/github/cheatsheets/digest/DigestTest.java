package io.github.cheatsheets.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {

    // FIPS 180-2, appendix B.1.
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void isTheOneOfTheStandard() throws IOException {
        assertThat(Digest.of("abc".getBytes(StandardCharsets.US_ASCII))).hasToString(OF_ABC);
        assertThat(Digest.of(Files.writeString(folder.resolve("a"), "abc"))).hasToString(OF_ABC);
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
