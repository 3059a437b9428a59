package io.github.cheatsheets.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {

    /** What catalogues of cyclic redundancy checks are compared with, and what they give for it. */
    private static final String CHECK = "123456789";

    private static final String CRC_32 = "cbf43926";
    private static final String CRC_32C = "e3069283";

    @TempDir
    private Path folder;

    @Test
    void isMadeOfTheChecksOfTheCatalogue() throws IOException {
        String expected = CRC_32 + CRC_32C + "-9";

        assertThat(Checksum.of(CHECK.getBytes(StandardCharsets.US_ASCII))).hasToString(expected);
        assertThat(Checksum.of(Files.writeString(folder.resolve("a"), CHECK))).hasToString(expected);
    }

    @Test
    void isThatOfTheWholeFileHoweverLong() throws IOException {
        byte[] content = new byte[200_001];
        new Random(1).nextBytes(content);

        assertThat(Checksum.of(Files.write(folder.resolve("a"), content))).isEqualTo(Checksum.of(content));
    }

    @Test
    void changesWithEachBit() {
        byte[] content = new byte[1_000];
        Set<Checksum> seen = new HashSet<>(Set.of(Checksum.of(content)));

        for (int bit = 0; bit < content.length * Byte.SIZE; bit++) {
            content[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(seen.add(Checksum.of(content))).isTrue();
            content[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        }
    }

    @Test
    void theOrderOfValuesDoesNotMatter() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("b", "2");
        values.put("a", "1");

        assertThat(Checksum.of(values)).isEqualTo(Checksum.of(Map.of("a", "1", "b", "2")));
    }

    @Test
    void noTextOfAValueCanStandForOtherValues() {
        assertThat(Checksum.of(Map.of("a", "1\nb=2"))).isNotEqualTo(Checksum.of(Map.of("a", "1", "b", "2")));
        assertThat(Checksum.of(Map.of("a", "11:b1:2"))).isNotEqualTo(Checksum.of(Map.of("a", "1", "b", "2")));
        assertThat(Checksum.of(Map.of("a", "bc"))).isNotEqualTo(Checksum.of(Map.of("ab", "c")));
        assertThat(Checksum.of(Map.of())).isNotEqualTo(Checksum.of(Map.of("", "")));
    }
}
