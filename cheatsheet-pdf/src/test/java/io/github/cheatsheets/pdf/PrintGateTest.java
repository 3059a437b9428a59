package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Locations;
import java.util.Map;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.junit.jupiter.api.Test;
import org.xml.sax.helpers.LocatorImpl;

class PrintGateTest {

    private static final String LINES = "org.apache.fop.layoutmgr.inline.InlineLevelEventProducer.";

    private final Locations locations = new Locations(Location.of("team.yaml"));
    private final PrintGate gate = new PrintGate(locations);

    @Test
    void aLineThatIsTooWideNamesTheConceptAndTheLineOfTheFile() {
        locations.put("concept-1/examples/0/code", new Location("team.yaml", 41, 9));
        gate.processEvent(event("lineOverflows", "concept-1/examples/0/code", "overflowLength", 2200));

        assertThat(gate.findings())
                .extracting(Finding::toString)
                .containsExactly("team.yaml:41:9 [truncated-text] a line is too wide, so that its end is cut off in"
                        + " \"concept-1\", by 2.2 pt");
    }

    @Test
    void whatIsTooHighNamesTheConceptAndTheLineOfTheFile() {
        locations.put("concept-1", new Location("team.yaml", 40, 7));
        gate.processEvent(event("viewportBPDOverflow", "concept-1/description/2", "amount", 12_500));

        assertThat(gate.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "team.yaml:40:7 [overflow] something is too large for its place in \"concept-1\", by 12.5 pt");
    }

    @Test
    void aConceptThatIsSplitInVainIsNamedWithTheLineOfTheFile() {
        locations.put("concept-1", new Location("team.yaml", 40, 7));
        gate.split("concept-1");

        assertThat(gate.findings())
                .extracting(Finding::toString)
                .containsExactly("team.yaml:40:7 [split-concept] a column ends in the middle of \"concept-1\", which"
                        + " would fit into one");
    }

    private Event event(String kind, String place, String name, int amount) {
        LocatorImpl locator = new LocatorImpl();
        locator.setSystemId(place);
        return new Event(this, LINES + kind, EventSeverity.WARN, Map.of("loc", locator, name, amount));
    }

    @Test
    void whatFopOnlyMentionsIsNotSaid() {
        gate.processEvent(new Event(this, LINES + "leaderWithoutContent", EventSeverity.INFO, Map.of()));

        assertThat(gate.findings()).isEmpty();
    }

    @Test
    void aMistakeIsToldOnce() {
        gate.missingGlyph(0x5929, "concept-1");
        gate.missingGlyph(0x5929, "concept-1");

        assertThat(gate.findings()).hasSize(1);
    }
}
