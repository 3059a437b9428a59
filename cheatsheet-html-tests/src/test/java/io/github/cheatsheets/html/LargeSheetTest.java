package io.github.cheatsheets.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That a sheet of 10,000 concepts can be used. Prints how long answers take, from the end of the pause to the next frame. */
@ExtendWith(BrowserExtension.class)
class LargeSheetTest {

    private static final int CONCEPTS = 10_000;

    private final SheetPage page;

    LargeSheetTest(SheetPage page) {
        this.page = page;
    }

    @Test
    void searchAnswers() throws IOException {
        CheatSheet sheet = Sheets.large(CONCEPTS);
        page.open(sheet, "");
        page.search(sheet.concept("c9999").orElseThrow().name());
        page.waitFor(page::count, "1 of 10000 concepts");
        assertThat(page.shown()).containsExactly("c9999");
        page.clear();
        page.waitFor(page::count, "10000 concepts");

        for (String query : List.of("cache", "p99 latency", "zzzz", "a", "cache aside 33", "pool")) {
            Object times = page.driver().executeAsyncScript("""
                    const [query, done] = arguments;
                    const field = document.getElementById('_q');
                    const count = document.getElementById('_count');
                    const before = count.textContent;
                    field.value = query;
                    const started = performance.now();
                    let answered = 0;
                    new MutationObserver((_, observer) => {
                      observer.disconnect();
                      answered = performance.now() - started;
                      requestAnimationFrame(() => setTimeout(() =>
                          done([count.textContent, Math.round(answered), Math.round(performance.now() - started)])));
                    }).observe(count, {childList: true});
                    field.dispatchEvent(new Event('input'))""", query);
            System.out.printf(
                    "10,000 concepts, \"%s\": %s (answer, milliseconds to it and to the frame after it, both with "
                            + "the pause of 60)%n",
                    query, times);
            assertThat(String.valueOf(times)).contains("of 10000 concepts");
        }
    }
}
