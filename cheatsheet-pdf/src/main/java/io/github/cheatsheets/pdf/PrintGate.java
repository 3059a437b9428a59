package io.github.cheatsheets.pdf;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.finding.Severity;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
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
    private static final Rule TYPESETTING =
            new Rule("typesetting", Severity.ERROR, "The typesetter can set the sheet as it is.");

    private final Location location;
    private final Set<Finding> findings = new LinkedHashSet<>();

    PrintGate(CheatSheet sheet) {
        this.location = Location.of(Format.PDF.fileName(sheet));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void missingGlyph(int character, String place) {
        report(
                MISSING_GLYPH,
                String.format(
                        Locale.ROOT,
                        "no font has the character \"%s\" (U+%04X)%s",
                        Character.toString(character),
                        character,
                        in(place)));
    }

    void nothingToPrint() {
        report(NOTHING_TO_PRINT, "no concept is marked \"core: true\", so there is nothing for the layout pocket");
    }

    void pages(int count, int allowed, String who) {
        if (count > allowed) {
            report(MAX_PAGES, "the PDF has " + count + " pages, but " + who + " allows " + allowed);
        }
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
        if (kind.endsWith("verflow") || kind.endsWith("verflows") || kind.equals("objectTooWide")) {
            report(OVERFLOW, "something is too large for its place" + in(place) + by(event));
        } else {
            report(TYPESETTING, EventFormatter.format(event, Locale.ENGLISH) + in(place));
        }
    }

    private void report(Rule rule, String message) {
        findings.add(new Finding(rule, location, message));
    }

    private static String by(Event event) {
        Object amount =
                event.getParam("overflowLength") == null ? event.getParam("amount") : event.getParam("overflowLength");
        return amount instanceof Integer thousandths
                ? String.format(Locale.ROOT, ", by %.1f pt", thousandths / 1000.0)
                : "";
    }

    private static String in(String place) {
        return place.isEmpty() ? "" : " in \"" + place + "\"";
    }
}
