package io.github.cheatsheets.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.model.CheatSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a sheet's words are framed by words of the same language. */
class LabelsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyLanguageHasEveryLabelWithTheSamePlaces() throws IOException {
        Map<String, String> english = labels("labels.properties");
        Map<String, String> german = labels("labels_de.properties");

        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(german.values()).noneMatch(String::isBlank);
        english.forEach((key, label) -> assertThat(places(Objects.requireNonNull(german.get(key))))
                .as(key)
                .isEqualTo(places(label)));
    }

    @Test
    void aPageOfAGermanSheetSpeaksGermanOnly() throws IOException {
        Map<String, String> german = labels("labels_de.properties");
        // Words that both languages have.
        Set<String> english = labels("labels.properties").entrySet().stream()
                .filter(label -> !label.getValue().equals(german.get(label.getKey())))
                .map(Map.Entry::getValue)
                .filter(label -> !label.contains("{"))
                .collect(Collectors.toSet());
        Document page = page("de");

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(page.expectFirst("nav h2").text()).isEqualTo("Inhalt");
        for (Element element : page.select("body, body *")) {
            assertThat(element.ownText()).isNotIn(english);
            for (String attribute : List.of("aria-label", "placeholder", "data-done", "data-failed")) {
                assertThat(element.attr(attribute)).isNotIn(english).doesNotContain("Link to", "Copy the");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, ltr", "de, ltr", "ar, rtl", "he-IL, rtl", "fa, rtl", "ar-Latn, ltr", "az-Arab, rtl", "ja, ltr"})
    void aPageRunsAsItsLanguageIsWritten(String language, String direction) throws IOException {
        assertThat(page(language).expectFirst("html").attr("dir")).isEqualTo(direction);
        assertThat(page(language).select("pre")).isNotEmpty().allMatch(pre -> pre.attr("dir")
                .equals("ltr"));
    }

    @Test
    void valuesTakeTheirPlacesAsTheyAre() throws IOException {
        Labels labels = Labels.of(sheet("en"));

        assertThat(labels.text("concepts-found", "{1}$0\\", "7")).isEqualTo("{1}$0\\ of 7 concepts");
        assertThat(labels.text("concepts-found")).isEqualTo("{0} of {1} concepts");
    }

    private static Document page(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Renderers renderers = Renderers.load(LabelsTest.class.getClassLoader())) {
            renderers.find(Format.HTML, Renderer.BUILTIN).render(RenderRequest.of(sheet(language), Format.HTML), out);
        }
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static CheatSheet sheet(String language) throws IOException {
        CheatSheet team = CheatSheets.read(Path.of("src/test/resources/golden/team.yaml"));
        return new CheatSheet(
                team.id(),
                team.title(),
                team.version(),
                language,
                team.license(),
                team.intro(),
                team.symptoms(),
                team.tags(),
                team.tables());
    }

    private static List<String> places(String label) {
        return PLACE.matcher(label).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> labels(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> labels = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> labels.put(key, properties.getProperty(key)));
        return labels;
    }
}
