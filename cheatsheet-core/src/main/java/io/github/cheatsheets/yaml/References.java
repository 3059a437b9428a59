package io.github.cheatsheets.yaml;

import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that a sheet declares, and the ids and tags that it refers to. */
final class References {

    private final Map<String, Location> concepts = new LinkedHashMap<>();
    private final Map<String, Location> tables = new LinkedHashMap<>();
    private final Map<String, Location> symptoms = new LinkedHashMap<>();
    private final List<Mention> conceptMentions = new ArrayList<>();
    private final List<Mention> anchorMentions = new ArrayList<>();
    private final List<Mention> tagMentions = new ArrayList<>();
    private final Findings findings;

    References(Findings findings) {
        this.findings = findings;
    }

    private record Mention(String id, Location location) {}

    void declareConcept(String id, Location location) {
        declare("concept", id, location, concepts, tables);
    }

    void declareTable(String id, Location location) {
        declare("table", id, location, tables, concepts);
    }

    void declareSymptom(String id, Location location) {
        declare("symptom", id, location, symptoms, Map.of());
    }

    private void declare(
            String what, String id, Location location, Map<String, Location> own, Map<String, Location> others) {
        Location first = own.getOrDefault(id, others.get(id));
        if (first == null) {
            own.put(id, location);
        } else {
            findings.add(
                    Rules.DUPLICATE_ID,
                    location,
                    "%s id \"%s\" is already used at %s",
                    what,
                    id,
                    near(first, location));
        }
    }

    private static String near(Location first, Location second) {
        return first.file().equals(second.file()) ? "line " + first.line() : first.toString();
    }

    void mentionConcept(String id, Location location) {
        conceptMentions.add(new Mention(id, location));
    }

    /** Notes that prose links to a concept or a table. */
    void mentionAnchor(String id, Location location) {
        anchorMentions.add(new Mention(id, location));
    }

    void mentionTag(String tag, Location location) {
        tagMentions.add(new Mention(tag, location));
    }

    /**
     * Notes each mention that leads nowhere.
     *
     * @param vocabulary the tags that the sheet allows; empty if it allows all
     */
    void check(List<String> vocabulary) {
        check(conceptMentions, concepts.keySet(), Rules.UNKNOWN_REFERENCE, "is no concept of this sheet");
        Set<String> anchors = new LinkedHashSet<>(concepts.keySet());
        anchors.addAll(tables.keySet());
        check(anchorMentions, anchors, Rules.UNKNOWN_REFERENCE, "is no concept or table of this sheet");
        if (!vocabulary.isEmpty()) {
            check(tagMentions, Set.copyOf(vocabulary), Rules.UNKNOWN_TAG, "is not in the sheet's \"tags\"");
        }
    }

    private void check(List<Mention> mentions, Set<String> known, Rule rule, String message) {
        for (Mention mention : mentions) {
            if (!known.contains(mention.id())) {
                findings.add(
                        rule,
                        mention.location(),
                        "\"%s\" %s%s",
                        mention.id(),
                        message,
                        findings.suggestion(mention.id(), known));
            }
        }
    }
}
