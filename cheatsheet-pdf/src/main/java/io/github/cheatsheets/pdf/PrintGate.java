package io.github.cheatsheets.pdf;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Locations;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.Locator;

/** Collects what would be wrong on paper, each once. Listens to FOP, so that nothing of it reaches a log. */
final class PrintGate implements EventListener {

    private static final Rule MISSING_GLYPH =
            new Rule("missing-glyph", Severity.ERROR, "The fonts of the PDF have every character of the sheet.");
    private static final Rule OVERFLOW =
            new Rule("overflow", Severity.ERROR, "Everything fits into its place on the page, so that nothing is cut.");
    private static final Rule MAX_PAGES =
            new Rule("max-pages", Severity.ERROR, "The PDF has no more pages than the user or its layout allows.");
    private static final Rule NOTHING_TO_PRINT =
            new Rule("nothing-to-print", Severity.ERROR, "The layout shows at least one concept.");
    private static final Rule SPLIT =
            new Rule("split-concept", Severity.ERROR, "A concept is in one column, unless it is taller than one.");
    private static final Rule TRUNCATED =
            new Rule("truncated-text", Severity.ERROR, "Each line of text is on the page to its last letter.");
    private static final Rule NOT_EMBEDDED =
            new Rule("font-not-embedded", Severity.ERROR, "The PDF carries all its fonts.");
    private static final Rule NOT_TAGGED = new Rule(
            "not-tagged", Severity.INFO, "The PDF has the structure that assistive technology reads it by (PDF/UA).");
    private static final Rule TYPESETTING =
            new Rule("typesetting", Severity.ERROR, "The typesetter can set the sheet as it is.");

    private final Locations locations;
    private final Set<Finding> findings = new LinkedHashSet<>();

    /**
     * Starts without a finding.
     *
     * @param locations where the values of the sheet stand; places on paper are paths in it
     */
    PrintGate(Locations locations) {
        this.locations = locations;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void missingGlyph(int character, String place) {
        report(MISSING_GLYPH, place, "no font has the character " + Fonts.describe(character) + in(place));
    }

    void nothingToPrint() {
        report(NOTHING_TO_PRINT, "", "no concept is marked \"core: true\", so there is nothing for the layout pocket");
    }

    void pages(int count, int allowed, String who) {
        if (count > allowed) {
            report(MAX_PAGES, "", "the PDF has " + count + " pages, but " + who + " allows " + allowed);
        }
    }

    void split(String concept) {
        report(SPLIT, concept, "a column ends in the middle of" + name(concept) + ", which would fit into one");
    }

    void notEmbedded(String font) {
        report(NOT_EMBEDDED, "", "the font " + font + " is not in the PDF; its licence bits may forbid to embed it");
    }

    void notTagged(int most) {
        report(
                NOT_TAGGED,
                "",
                String.format(
                        Locale.ROOT,
                        "the PDF of a sheet with more than %,d concepts has no structure for assistive technology",
                        most));
    }

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() == EventSeverity.INFO) {
            return;
        }
        String place = event.getParam("loc") instanceof Locator locator && locator.getSystemId() != null
                ? locator.getSystemId()
                : "";
        String kind = event.getEventKey();
        if (kind.equals("lineOverflows")) {
            report(TRUNCATED, place, "a line is too wide, so that its end is cut off" + in(place) + by(event));
        } else if (kind.endsWith("verflow")) {
            report(OVERFLOW, place, "something is too large for its place" + in(place) + by(event));
        } else {
            report(TYPESETTING, place, EventFormatter.format(event, Locale.ENGLISH) + in(place));
        }
    }

    private void report(Rule rule, String place, String message) {
        findings.add(new Finding(rule, locations.of(place), message));
    }

    private static String by(Event event) {
        Object amount =
                event.getParam("overflowLength") == null ? event.getParam("amount") : event.getParam("overflowLength");
        return amount instanceof Integer thousandths
                ? String.format(Locale.ROOT, ", by %.1f pt", thousandths / 1000.0)
                : "";
    }

    private static String in(String place) {
        return place.isEmpty() ? "" : " in" + name(place);
    }

    /** Returns the concept, or what else has an id, that a place is in. */
    private static String name(String place) {
        return " \"" + place.replaceFirst("/.*", "") + "\"";
    }
}
