package io.github.cheatsheets.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** That <a href="https://github.com/dequelabs/axe-core">axe-core</a> finds nothing that would shut people out. */
@ExtendWith(BrowserExtension.class)
class AccessibilityTest {

    private final SheetPage page;

    AccessibilityTest(SheetPage page) {
        this.page = page;
    }

    @Test
    void whole() throws IOException {
        page.open(verified(Sheets.curated()));

        assertNoViolation("the whole curated sheet");
    }

    @Test
    void light() throws IOException {
        page.open(verified(Sheets.excerpt()));
        page.as(Map.of("prefers-color-scheme", "light"));

        assertNoViolation("light");
    }

    @Test
    void dark() throws IOException {
        page.open(verified(Sheets.excerpt()));
        page.as(Map.of("prefers-color-scheme", "dark"));

        assertNoViolation("dark");
    }

    @Test
    void filtered() throws IOException {
        page.open(Sheets.excerpt(), "?level=intermediate");
        page.search("o");
        page.waitFor(() -> page.hits().isEmpty(), false);

        // The list alone, as axe-core takes what it covers for too small.
        assertNoViolation("the list of best matches", "#_find");
        page.press(Keys.ENTER);
        assertNoViolation("filtered");
    }

    @Test
    void withoutAMatch() throws IOException {
        page.open(Sheets.excerpt(), "?q=nothingofthekind");
        page.waitFor(page::count, "0 of 23 concepts");

        assertNoViolation("no match");
    }

    @Test
    void phone() throws IOException {
        page.open(verified(Sheets.excerpt()));
        page.withWidth(390);

        assertNoViolation("phone");
    }

    @Test
    void german() throws IOException {
        page.open(Sheets.inLanguage(Sheets.excerpt(), "de"), "");

        assertNoViolation("German");
    }

    @Test
    void hostile() throws IOException {
        page.open(Sheets.of("</style><script>\"'&amp;"), "");

        assertNoViolation("hostile");
    }

    private void assertNoViolation(String what) throws IOException {
        assertNoViolation(what, "html");
    }

    private void assertNoViolation(String what, String part) throws IOException {
        page.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        // Rows far from the window have no layout of their own until they come near; here, all are judged as they are
        // seen.
        page.run("document.adoptedStyleSheets = []");
        try (InputStream axe = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
            page.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Map<?, ?> results = (Map<?, ?>) Objects.requireNonNull(page.driver().executeAsyncScript("""
                const [part, done] = arguments;
                axe.run(part, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                    resultTypes: ['violations', 'incomplete']})
                  .then(results => done({
                    passes: results.passes.length,
                    violations: results.violations.map(v => v.id + ': ' + v.help + '\\n'
                        + v.nodes.slice(0, 5).map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join('\\n')),
                  }), error => done({passes: 0, violations: [String(error)]}))""", part));
        System.out.printf("axe-core, %s: %s rules passed%n", what, results.get("passes"));
        assertThat((List<?>) results.get("violations")).isEmpty();
        assertThat((Long) results.get("passes")).isPositive();
    }

    private static String verified(CheatSheet sheet) throws IOException {
        Map<String, Verdict> verdicts = new HashMap<>();
        Strength[] strengths = Strength.values();
        sheet.concepts().forEach(concept -> {
            for (int i = 0; i < concept.examples().size(); i++) {
                verdicts.put(
                        Verification.path(concept, i),
                        new Verdict(strengths[verdicts.size() % strengths.length], "Example Checker 1.0"));
            }
        });
        RenderRequest request = RenderRequest.of(sheet, Format.HTML)
                .withVerification(new Verification(LocalDate.of(2026, 11, 25), verdicts));
        return SheetPage.write(request, sheet.id() + "-verified").toUri().toString();
    }
}
