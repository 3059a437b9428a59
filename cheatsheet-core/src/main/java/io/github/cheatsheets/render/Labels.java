package io.github.cheatsheets.render;

import io.github.cheatsheets.model.BidiControls;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.Verification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that renderers put around a sheet's own, in the sheet's language if it is known, else in English. */
public final class Labels {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");

    private final ResourceBundle bundle;

    private Labels(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Returns the words for a sheet. */
    public static Labels of(CheatSheet sheet) {
        // No fallback to the locale of the machine: it must not show in an output.
        return new Labels(ResourceBundle.getBundle(
                "io.github.cheatsheets.render.labels",
                sheet.locale(),
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Returns the word for a level. */
    public String level(Level level) {
        return bundle.getString("level." + level.id());
    }

    /** Returns what introduces the signal that a concept is needed. */
    public String useWhen() {
        return bundle.getString("use-when");
    }

    /** Returns what introduces the trade-off of a concept. */
    public String avoidWhen() {
        return bundle.getString("avoid-when");
    }

    /** Returns what introduces how to see that a concept worked. */
    public String verifyBy() {
        return bundle.getString("verify-by");
    }

    /** Returns what introduces the versions that a concept applies to. */
    public String appliesTo() {
        return bundle.getString("applies-to");
    }

    /** Returns what introduces related concepts. */
    public String seeAlso() {
        return bundle.getString("see-also");
    }

    /** Returns what introduces the pages that the facts were checked at. */
    public String sources() {
        return bundle.getString("sources");
    }

    /** Returns the heading over the symptoms. */
    public String symptoms() {
        return bundle.getString("symptoms");
    }

    /** Returns the heading over the table of contents. */
    public String contents() {
        return bundle.getString("contents");
    }

    /** Returns the heading over the index of concepts. */
    public String index() {
        return bundle.getString("index");
    }

    /** Returns the heading over the explanation of marks. */
    public String legend() {
        return bundle.getString("legend");
    }

    /** Returns what explains the mark before the rest of a line of code that was too long. */
    public String wrappedLine() {
        return bundle.getString("wrapped-line");
    }

    /** Returns what introduces the number of a page. */
    public String page() {
        return bundle.getString("page");
    }

    /** Returns the description of a link to a place in the same document. */
    public String internalLink() {
        return bundle.getString("internal-link");
    }

    /** Returns the word for how strongly an example is known to be right. */
    public String strength(Strength strength) {
        return bundle.getString("strength." + strength.id());
    }

    /** Returns what it means that an example is known to be right as strongly as that. */
    public String meaning(Strength strength) {
        return bundle.getString("strength-meaning." + strength.id());
    }

    /** Returns the mark of examples that are known to be right as strongly as that: its symbol and its word. */
    public String mark(Strength strength) {
        return strength.symbol() + " " + strength(strength);
    }

    /** Returns the mark of an example, and what it comes from. */
    public String mark(Verdict verdict) {
        return mark(verdict.strength()) + ": " + verdict.by();
    }

    /** Returns how many examples of a sheet have which mark, the strongest first, since when, and by which tools. */
    public String verified(CheatSheet sheet, Verification verification) {
        List<String> counts = new ArrayList<>();
        verification.counts(sheet).forEach((strength, count) -> counts.add(count + " " + strength(strength)));
        Collections.reverse(counts);
        String summary = String.join(", ", counts);
        String checked = verification.date() == null
                ? text("verified", summary)
                : text("verified-on", summary, verification.date().toString());
        List<String> tools = verification.tools();
        return tools.isEmpty() ? checked : checked + " " + text("verified-with", String.join(", ", tools));
    }

    /**
     * Returns a warning of the characters in code that change the direction of what is read without being seen, each with
     * the lines and columns that it stands at, if there are any.
     */
    public Optional<String> bidiControls(String code) {
        Map<Integer, List<String>> places = new TreeMap<>();
        int line = 1;
        int column = 1;
        for (int c : code.codePoints().toArray()) {
            if (BidiControls.isControl(c)) {
                places.computeIfAbsent(c, unused -> new ArrayList<>()).add(line + ":" + column);
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String controls = places.entrySet().stream()
                .map(control ->
                        BidiControls.name(control.getKey()) + " (" + String.join(", ", control.getValue()) + ")")
                .collect(Collectors.joining(", "));
        return Optional.of(text("bidi-controls", controls));
    }

    /**
     * Returns the words under a key of the bundle, the places <code>{0}</code>, <code>{1}</code> and so on taken by values;
     * a place that no value is given for stays.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, String... values) {
        return PLACE.matcher(bundle.getString(key)).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < values.length ? values[index] : place.group());
        });
    }
}
