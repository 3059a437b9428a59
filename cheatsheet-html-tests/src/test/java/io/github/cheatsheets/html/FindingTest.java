package io.github.cheatsheets.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** That people find concepts: by typing, by filters, by keyboard, and by an address that somebody gave them. */
@ExtendWith(BrowserExtension.class)
class FindingTest {

    private final SheetPage page;

    FindingTest(SheetPage page) {
        this.page = page;
    }

    @BeforeEach
    void open() throws IOException {
        page.open(Sheets.finding(), "");
    }

    @Test
    void bestMatchesComeFirstNameBeforeTagBeforeSymptomBeforeText() {
        page.search("latency");

        page.waitFor(page::count, "8 of 9 concepts");
        assertThat(page.hits())
                .containsExactly(
                        "Latency", "Latency of a disk", "Tail latency", "Prelatency", "Four", "One", "Three", "Two");
    }

    @Test
    void theTablesShowWhatWasFoundInTheirOwnOrder() {
        page.search("latency disk");

        page.waitFor(page::shown, List.of("start"));
        assertThat(page.find("#first").isDisplayed()).isFalse();
        assertThat(page.find("#second").isDisplayed()).isTrue();
        assertThat(page.find("#_index").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cafe", "CAFÉ", "grosse", "GRÖSSE", "υψοσ", "Cafe\u0301"})
    void caseAndDiacriticsMakeNoDifference(String query) {
        page.search(query);

        page.waitFor(page::shown, List.of("folded"));
    }

    @Test
    void codeAndTextAreSearchedButNotWhatThePageItselfSays() {
        page.search("histogram --of");
        page.waitFor(page::shown, List.of("by-code"));

        page.clear();
        page.search("Copy");
        page.waitFor(page::count, "0 of 9 concepts");
    }

    @Test
    void noMatchSaysSo() {
        page.search("nothing of the kind");

        page.waitFor(page::count, "0 of 9 concepts");
        assertThat(page.find("#_none").getText()).startsWith("No concept matches.");
        page.find("#_none button").click();
        page.waitFor(page::count, "9 concepts");
        assertThat(page.find("#_none").isDisplayed()).isFalse();
    }

    @Test
    void filtersNarrowByLevelTagAndSymptomTogether() {
        page.choose("level", "advanced");
        page.waitFor(page::shown, List.of("by-code", "word"));
        page.choose("tag", "latency");
        page.waitFor(page::shown, List.of("word"));
        page.choose("tag", "");
        page.choose("symptom", "slow");
        page.waitFor(page::shown, List.of("by-code"));
        page.choose("level", "");
        page.waitFor(page::shown, List.of("by-code", "by-symptom"));
        assertThat(page.find("#slow").getText()).contains("The Latency is high", "Three", "One");
    }

    @Test
    void aFilteredViewHasAnAddressThatShowsItAgain() {
        page.choose("level", "advanced");
        page.search("latency");
        page.waitFor(() -> page.address().replaceFirst(".*/", ""), "finding.html?level=advanced&q=latency");
        String address = page.address();

        page.open(address);

        page.waitFor(page::shown, List.of("by-code", "word"));
        assertThat(page.field().getDomProperty("value")).isEqualTo("latency");
        assertThat(page.find("#_level").getDomProperty("value")).isEqualTo("advanced");
    }

    @Test
    void goingBackTakesTheLastFilterAway() {
        page.choose("level", "advanced");
        page.waitFor(page::count, "2 of 9 concepts");
        page.choose("tag", "latency");
        page.waitFor(page::count, "1 of 9 concepts");

        page.driver().navigate().back();

        page.waitFor(page::count, "2 of 9 concepts");
        assertThat(page.find("#_tag").getDomProperty("value")).isEmpty();
    }

    @Test
    void anAddressMayHoldWhatItLikes() throws IOException {
        page.open(Sheets.finding(), "?q=%3Cb%3E+%22c%22&level=none&tag=a+b%26c&other=1#%3Cscript%3E");

        page.waitFor(page::count, "0 of 9 concepts");
        assertThat(page.field().getDomProperty("value")).isEqualTo("<b> \"c\"");
        assertThat(page.find("#_level").getDomProperty("value")).isEmpty();
        assertThat(page.find("#_tag").getDomProperty("value")).isEqualTo("a b&c");
        page.clear();
        page.waitFor(page::count, "9 concepts");
        assertThat(page.address()).contains("?other=1");
    }

    @Test
    void tagsLevelsAndSymptomsOnThePageFilter() {
        page.find("#by-tag .tags a").click();
        page.waitFor(page::shown, List.of("by-tag", "word"));
        assertThat(page.address()).endsWith("?tag=latency");
        page.clear();
        page.waitFor(page::count, "9 concepts");
        page.find(".levels a").click();
        page.waitFor(page::shown, List.of("by-text", "by-symptom"));
        page.clear();
        page.find("#slow h3 a").click();
        page.waitFor(page::shown, List.of("by-code", "by-symptom"));
    }

    @Test
    void theKeyboardAloneGetsThere() {
        page.press("/");
        page.waitFor(page::focused, "_q");
        assertThat(page.field().getDomProperty("value")).isEmpty();

        page.press("latency");
        page.waitFor(() -> page.hits().size(), 8);
        page.waitFor(() -> page.find("#_hits [aria-selected=true] bdi").getText(), "Latency");
        page.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
        assertThat(page.field().getDomAttribute("aria-activedescendant"))
                .isEqualTo(page.find("#_hits [aria-selected=true]").getDomAttribute("id"));
        page.press(Keys.ENTER);

        page.waitFor(page::focused, "start");
        assertThat(page.address()).endsWith("?q=latency#start");
        assertThat(page.hits()).isEmpty();

        page.press(Keys.ESCAPE);
        page.waitFor(page::count, "9 concepts");
    }

    @Test
    void enterRightAfterTypingJumpsToTheBestMatch() {
        page.search("tail lat" + Keys.ENTER);

        page.waitFor(page::focused, "word");
    }

    @Test
    void aLinkToWhatTheFilterHidesTakesTheFilterAway() {
        page.search("latency");
        page.choose("tag", "latency");
        page.waitFor(page::shown, List.of("by-tag", "word"));

        page.run("location.hash = '#by-text'");

        page.waitFor(page::count, "9 concepts");
        assertThat(page.find("#by-text").isDisplayed()).isTrue();
        assertThat(page.address()).endsWith("finding.html#by-text");
    }

    @ParameterizedTest
    @CsvSource({
        "cache-aside, 1440",
        "cache-aside, 390",
        "excessive-logging, 1440",
        "excessive-logging, 390",
        "caching-strategies, 1024",
        "performance-anti-patterns, 390",
    })
    void aDeepLinkLandsBelowTheBar(String id, int width) throws IOException {
        page.open("about:blank");
        page.withWidth(width);
        page.load(Sheets.curated(), "#" + id);

        page.waitFor(() -> page.landed(id), true);
        page.run("scrollTo(0, 0); location.hash = ''");
        page.run("location.hash = '#' + arguments[0]", id);
        page.waitFor(() -> page.landed(id), true);
    }

    @Test
    void everyConceptTableAndSymptomHasALinkThatCanBeSeen() {
        assertThat(page.findAll("section.concepts .anchor")).hasSize(11).allMatch(link -> link.isDisplayed());
        assertThat(page.find("#slow .anchor").isDisplayed()).isTrue();
        page.find("#exact .anchor").click();
        assertThat(page.address()).endsWith("#exact");
    }
}
