package io.github.cheatsheets.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.testing.HostileSheets;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That text is text: it executes nothing, loads nothing, breaks nothing, and is read exactly. */
@ExtendWith(BrowserExtension.class)
class HostilePageTest {

    private final SheetPage page;

    HostilePageTest(SheetPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.hacked = 1</script>",
                "</style></script></title></textarea><script>window.hacked = 1</script>",
                "<img src=x onerror=window.hacked=1><svg onload=window.hacked=1>",
                "\" onmouseover=\"window.hacked=1\" autofocus onfocus='window.hacked=1' '",
                "javascript:window.hacked=1",
                "<!--><base href=https://example.org/><meta http-equiv=refresh content=0>",
                "]]><?x?><plaintext>",
                "&lt;b&gt; &amp;amp; &#60; &quot",
                "\u202Ereversed\u2066\u202C and {0} {1} $& \\u0041",
            })
    void aHostileTextIsReadExactlyAndExecutesNothing(String text) throws IOException {
        page.open(Sheets.of(text), "");
        page.search(text);
        page.waitFor(page::count, "1 of 1 concepts");

        assertThat(page.strings("""
                return [...document.querySelectorAll('h1, .version, .license, nav ol a, .intro p, article h3, article li, '
                    + '.concepts h2, .purpose, thead th, .term, .tags a, figcaption .title, pre code, .description > ul > li, '
                    + 'dd.use, dd.avoid, dd.verify, dd.also li, dd.sources li, #_index li, #_hits bdi, #_tag option + option, '
                    + '#_symptom option + option')].map(element => element.textContent)""")).hasSize(28).containsOnly(text);
        assertThat(page.find("dd.versions li").getDomProperty("textContent")).isEqualTo(text + " " + text);
        assertThat(page.run("return document.title")).isEqualTo(text);
        assertThat(page.run("return window.hacked ?? 'safe'")).isEqualTo("safe");
        assertThat(page.run("return document.scripts.length")).isEqualTo(1L);
        assertThat(page.run("return [...document.querySelectorAll('a')]"
                        + ".every(a => ['file:', 'https:'].includes(a.protocol))"))
                .isEqualTo(true);
        assertThat(page.logs()).isEmpty();
        assertThat(page.requests()).hasSize(1);
    }

    @Test
    void directionalControlsAreSeenAndMoveNothing() throws IOException {
        page.open(Sheets.of("a\u202Ebc"), "");

        assertThat(page.run("return getComputedStyle(document.querySelector('pre .bidi'), '::before').content"))
                .isEqualTo("\"U+202E\"");
        // What stands after the control is still drawn after it.
        assertThat(page.run("""
                const code = document.querySelector('pre code');
                const lefts = [code.firstChild, code.lastChild].map(node => {
                  const range = document.createRange();
                  range.selectNodeContents(node);
                  return range.getBoundingClientRect();
                });
                return lefts[0].right <= lefts[1].left""")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void aWordLongerThanTheWindowNeedsNoSidewaysScrolling(int width) throws IOException {
        page.open(Sheets.of("long".repeat(100)), "");
        page.withWidth(width);

        assertThat(page.run("return document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0L);
        assertThat(page.run("const nav = document.querySelector('nav'); return nav.scrollWidth - nav.clientWidth"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomHostileSheetsExecuteNothing(long seed) throws IOException {
        page.open(HostileSheets.sheet(seed, 40), "");
        page.search("a");
        page.waitFor(() -> page.count().contains(" of 40 concepts"), true);

        assertThat(page.logs()).isEmpty();
        assertThat(page.requests()).hasSize(1);
        assertThat(page.strings(
                        "return [...document.querySelectorAll('script, style')].map(e => e.parentElement.tagName)"))
                .isEqualTo(List.of("HEAD", "HEAD"));
    }
}
