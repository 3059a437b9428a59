package io.github.cheatsheets.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cheatsheets.model.Inline.Code;
import io.github.cheatsheets.model.Inline.Emphasis;
import io.github.cheatsheets.model.Inline.Link;
import io.github.cheatsheets.model.Inline.Strong;
import io.github.cheatsheets.model.Inline.Text;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @Test
    void readsCodeEmphasisStrongAndLinks() {
        assertThat(Prose.of("a `b` *c* **d** [e `f`](https://g.org) [h](#i)").inlines())
                .containsExactly(
                        new Text("a "),
                        new Code("b"),
                        new Text(" "),
                        new Emphasis(List.of(new Text("c"))),
                        new Text(" "),
                        new Strong(List.of(new Text("d"))),
                        new Text(" "),
                        new Link("https://g.org", List.of(new Text("e "), new Code("f"))),
                        new Text(" "),
                        new Link("#i", List.of(new Text("h"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# a", "- a", "1. a", "> a", "a <b>c</b>", "<!-- a -->", "a | b", "    a", "===", "{a}", "a_b_c"
            })
    void takesBlocksAndHtmlAsText(String text) {
        assertThat(Prose.of(text).inlines()).containsExactly(new Text(text.strip()));
    }

    @Test
    void joinsWhatIsAdjacentAndFlattensWhatIsNested() {
        assertThat(Prose.of("**a**&#42;*b **c***").plainText()).isEqualTo("a*b c");
        assertThat(Prose.of("*a *b* c*").inlines()).containsExactly(new Emphasis(List.of(new Text("a b c"))));
        assertThat(Prose.of("**a****b**").inlines()).hasSize(1);
    }

    @Test
    void hasSingleSpacesAcrossItsPieces() {
        assertThat(Prose.of("a ` b ` c`` d ``").plainText()).isEqualTo("a b cd");
        assertThat(Prose.of("a &#32; `` ` ``").plainText()).isEqualTo("a `");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](b)",
                "[a]: https://b.org",
                "[a](javascript:b)",
                "[a](data:text/html,b)",
                "[a](b.html)",
                "[a](//b.org)",
                "[a](https:b)",
                "[a](#B)",
                "[a](https://b.org \"title\")",
                "&#133;",
                "",
                "<span></span>&#1;"
            })
    void refusesEverythingElse(String text) {
        assertThat(Prose.problems(text)).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Prose.of(text));
    }

    @Test
    void aLinkToWhatIsGoneBecomesWhatItReads() {
        assertThat(Prose.of("a [b *c* `d`](#x), **[e](#y)**, [f](https://example.com)")
                        .withLinksTo(Set.of("y")))
                .isEqualTo(Prose.of("a b *c* `d`, **[e](#y)**, [f](https://example.com)"));
        Prose untouched = Prose.of("[e](#y)");
        assertThat(untouched.withLinksTo(Set.of("y"))).isSameAs(untouched);
    }

    @Test
    void textThatALinkKeptApartFromMarkupStillReadsTheSame() {
        Prose prose = Prose.of("**[a](#x)**b");
        Prose left = prose.withLinksTo(Set.of());

        assertThat(left.plainText()).isEqualTo(prose.plainText());
        assertThat(left.inlines()).containsExactly(new Text("**a**b"));
    }
}
