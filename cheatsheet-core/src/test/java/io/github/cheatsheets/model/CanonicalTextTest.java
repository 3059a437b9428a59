package io.github.cheatsheets.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {

    @Test
    void inlineTextHasSingleSpacesAndNoneAtItsEnds() {
        assertThat(CanonicalText.inline(" a \t\r\n\u2028 b\u2029")).isEqualTo("a b");
        assertThat(CanonicalText.inline(" ")).isEmpty();
        assertThat(CanonicalText.inline("\u00a0a\u2003")).isEqualTo("\u00a0a\u2003");
    }

    @Test
    void codeKeepsItsIndentationAndLosesTrailingBlanks() {
        assertThat(CanonicalText.code("\n\n  a \t\r\n\tb\r\r\nc\n \u2028")).isEqualTo("  a\n\tb\n\nc");
        assertThat(CanonicalText.code(" \n\u2003\u00a0")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u001b",
                "\u007f",
                "\u0085",
                "\u009f",
                "\ud800",
                "\udc00x",
                "\ufffe",
                "\ufdd0",
                "\ud83f\udfff"
            })
    void textHoldsNoCharacterThatSomeFormatCannotCarry(String character) {
        assertThat(CanonicalText.firstForbidden("a" + character)).hasValue(1);
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalText.inline("a" + character));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalText.code("a" + character));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r", "\u00a0", "\u00ad", "\u200b", "\u202e", "\ufffd", "\ud83d\ude00"})
    void allOtherCharactersAreText(String character) {
        assertThat(CanonicalText.firstForbidden(character)).isEmpty();
    }
}
