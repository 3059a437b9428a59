package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Severity;
import java.util.Map;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.junit.jupiter.api.Test;
import org.xml.sax.helpers.LocatorImpl;

class PrintGateTest {

    private static final String LINES = "org.apache.fop.layoutmgr.inline.InlineLevelEventProducer.";

    private final PrintGate gate = new PrintGate(SampleSheet.withEverything());

    @Test
    void whatOverflowsIsAnErrorThatNamesTheConceptAndTheAmount() {
        LocatorImpl place = new LocatorImpl();
        place.setSystemId("concept-1");
        Map<String, Object> parameters = Map.of("loc", place, "overflowLength", 2200);

        gate.processEvent(new Event(this, LINES + "lineOverflows", EventSeverity.WARN, parameters));

        assertThat(gate.findings())
                .extracting(Finding::severity, finding -> finding.rule().id(), Finding::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Severity.ERROR,
                        "overflow",
                        "something is too large for its place in \"concept-1\", by 2.2 pt"));
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
