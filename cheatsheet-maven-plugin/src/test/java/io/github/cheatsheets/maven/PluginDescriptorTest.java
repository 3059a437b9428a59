package io.github.cheatsheets.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** That what users read about goals and parameters is there. Needs the plugin's descriptor, so run it from Maven. */
class PluginDescriptorTest {

    private final Document descriptor = descriptor();

    @Test
    void everyGoalSaysWhatItDoesAndSinceWhen() {
        assertThat(descriptor.select("mojo > goal"))
                .extracting(Element::text)
                .containsExactlyInAnyOrder("render", "validate", "verify", "list", "schema", "report", "help");
        for (Element goal : descriptor.select("mojo")) {
            assertThat(text(goal, "description"))
                    .as("description of %s", text(goal, "goal"))
                    .isNotBlank();
            assertThat(text(goal, "requiresProject")).isEqualTo("false");
            assertThat(text(goal, "threadSafe")).isEqualTo("true");
        }
        assertThat(descriptor.select("mojo:not(:has(> goal:matchesOwn(^help$))) > since"))
                .hasSize(6);
    }

    @Test
    void everyParameterSaysWhatItDoesSinceWhenAndHowToSetItOnTheCommandLine() {
        List<String> problems = new ArrayList<>();
        for (Element goal : descriptor.select("mojo")) {
            if (text(goal, "goal").equals("help")) {
                continue;
            }
            for (Element parameter : goal.select("> parameters > parameter:has(> editable:matchesOwn(^true$))")) {
                String name = text(goal, "goal") + "." + text(parameter, "name");
                String property = goal.select("> configuration > " + text(parameter, "name"))
                        .text();
                if (text(parameter, "description").isBlank()) {
                    problems.add(name + " has no description");
                }
                if (text(parameter, "since").isBlank()) {
                    problems.add(name + " has no since");
                }
                String ofGoal = "${cheatsheet." + text(goal, "goal") + "." + text(parameter, "name") + "}";
                if (!property.equals("${cheatsheet." + text(parameter, "name") + "}") && !property.equals(ofGoal)) {
                    problems.add(name + " is not set by cheatsheet." + text(parameter, "name"));
                }
            }
        }
        assertThat(problems).isEmpty();
        assertThat(descriptor.select("parameters > parameter")).hasSizeGreaterThan(10);
    }

    @Test
    void nobodyDownloadsWhatOnlySomeAskFor() {
        assertThat(descriptor.select("dependencies > dependency > artifactId"))
                .extracting(Element::text)
                .contains("cheatsheet-core", "cheatsheet-data")
                .doesNotContain("cheatsheet-pdf", "fop-core", "cheatsheet-asciidoctor", "asciidoctorj", "jruby");
    }

    @Test
    void eclipseKnowsWhatToDoWithEveryGoalThatHasAPhase() {
        Document eclipse = xml("/META-INF/m2e/lifecycle-mapping-metadata.xml");
        List<String> bound = descriptor.select("mojo:has(> phase) > goal").eachText();

        assertThat(eclipse.select("goal").eachText()).containsAll(bound);
        assertThat(bound).contains("render", "validate");
    }

    private static String text(Element parent, String child) {
        return parent.select("> " + child).text();
    }

    private static Document descriptor() {
        return xml("/META-INF/maven/plugin.xml");
    }

    private static Document xml(String resource) {
        try (InputStream in = Objects.requireNonNull(PluginDescriptorTest.class.getResourceAsStream(resource))) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
