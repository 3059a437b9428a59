package io.github.cheatsheets.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** That a sheet of 10,000 concepts can be used. */
@ExtendWith(BrowserExtension.class)
class LargeSheetTest {

    private static final int CONCEPTS = 10_000;

    private final SheetPage page;

    LargeSheetTest(SheetPage page) {
        this.page = page;
    }

    @Test
    void oneConceptOfAllIsFoundAndAllComeBack() throws IOException {
        CheatSheet sheet = Sheets.large(CONCEPTS);
        page.open(sheet, "");
        page.search(sheet.concept("c9999").orElseThrow().name());

        page.waitFor(page::count, "1 of 10000 concepts");
        page.waitFor(page::shown, List.of("c9999"));
        page.clear();
        page.waitFor(page::count, "10000 concepts");
        page.waitFor(() -> page.shown().size(), CONCEPTS);
    }

    @Test
    void whatIsTypedLetterByLetterFindsWhatTheWholeFinds() throws IOException {
        CheatSheet sheet = Sheets.large(CONCEPTS);
        page.open(sheet, "?q=cache+invalidation");
        page.waitFor(() -> page.count().contains(" of 10000 concepts"), true);
        String count = page.count();
        page.waitFor(() -> page.shown().size() + " of 10000 concepts", count);
        List<String> shown = page.shown();
        assertThat(shown).isNotEmpty();

        page.open(sheet, "");
        for (String letter : List.of("c", "a", "c", "h", "e", " inv", "alid", "ation")) {
            page.search(letter);
            page.waitFor(() -> page.count().contains(" of 10000 concepts"), true);
        }

        page.waitFor(page::count, count);
        page.waitFor(page::shown, shown);
        // A letter less finds more again.
        page.search(Keys.BACK_SPACE.toString().repeat("invalidation".length()));
        page.waitFor(() -> page.shown().size() > shown.size() && page.shown().containsAll(shown), true);
    }

    @Test
    void aDeepLinkLandsBelowTheBar() throws IOException {
        page.open(Sheets.large(CONCEPTS), "#c7345");

        page.waitFor(() -> page.landed("c7345"), true);
    }

    /** Prints how long answers take, from the end of the pause in typing until the frame with the answer is drawn. */
    @Test
    void eachLetterIsAnswered() throws IOException {
        page.open(Sheets.large(CONCEPTS), "");
        page.search("first of all");
        page.waitFor(() -> page.count().contains(" of 10000 concepts"), true);
        List<Double> all = new ArrayList<>();
        for (String query : List.of("cache", "pool", "p99", "index scan", "zzz")) {
            answer("");
            List<Double> times = new ArrayList<>();
            for (int length = 1; length <= query.length(); length++) {
                times.add(answer(query.substring(0, length)));
            }
            System.out.printf(
                    "10,000 concepts, \"%s\": %.0f ms for the first letter, then %s%n",
                    query,
                    times.get(0),
                    times.subList(1, times.size()).stream().map(Math::round).toList());
            all.addAll(times);
        }
        List<Double> sorted = all.stream().sorted().toList();
        System.out.printf(
                "10,000 concepts: median %.0f ms, longest %.0f ms of %d letters%n",
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1), sorted.size());
        assertThat(page.count()).isEqualTo("0 of 10000 concepts");
        assertThat(page.logs()).isEmpty();
    }

    private double answer(String query) {
        return ((Number) Objects.requireNonNull(page.driver().executeAsyncScript("""
                const [query, done] = arguments;
                const field = document.getElementById('_q');
                field.focus();
                field.value = query;
                let paused = 0;
                // This timer was set before the page's own, and so runs right before it.
                setTimeout(() => {
                  paused = performance.now();
                  requestAnimationFrame(() => {
                    const drawn = new MessageChannel();
                    drawn.port1.onmessage = () => {
                      const milliseconds = performance.now() - paused;
                      setTimeout(() => done(milliseconds), 1000);
                    };
                    drawn.port2.postMessage('');
                  });
                }, 60);
                field.dispatchEvent(new Event('input'))""", query))).doubleValue();
    }
}
