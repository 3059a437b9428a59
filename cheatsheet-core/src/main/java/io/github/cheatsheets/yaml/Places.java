package io.github.cheatsheets.yaml;

import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Locations;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Notes where the values of a sheet stand in its files. */
final class Places {

    private static final Set<String> KEYS_OF_IDENTIFIED = Fields.names("tables concepts symptoms");
    private static final Pattern LINE_END = Pattern.compile("[\\n\\u2028\\u2029]");
    private static final Pattern BLANK_LINE = Pattern.compile("[\\p{IsWhite_Space}\\uFEFF]*");

    private final Locations locations;

    /** Takes the place of what has none of its own. */
    Places(Location sheet) {
        this.locations = new Locations(sheet);
    }

    Locations locations() {
        return locations;
    }

    /** Notes where the values of a mapping stand; those that have an id of their own do it themselves. */
    void note(String path, Fields fields) {
        locations.put(path, fields.location());
        fields.eachKey((key, node) -> {
            if (!KEYS_OF_IDENTIFIED.contains(key)) {
                // The short form of one example stands for a list of one.
                note(path + (key.equals("example") ? "/examples/0" : "/" + key), node);
            }
        });
    }

    private void note(String path, YamlNode node) {
        locations.put(path, node.location());
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> note(path + "/" + key, entry.value()));
        } else if (node instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                note(path + "/" + i, sequence.items().get(i));
            }
        } else if (node instanceof YamlNode.Scalar scalar) {
            locations.putLines(path, linesOfCode(scalar));
        }
    }

    /** Returns where the lines stand that remain of a text once it is in the canonical form of code. */
    private static List<Integer> linesOfCode(YamlNode.Scalar scalar) {
        if (scalar.lines().size() == 1) {
            return scalar.lines();
        }
        List<String> lines = LINE_END.splitAsStream(scalar.value()).toList();
        int first = 0;
        while (first < lines.size() && BLANK_LINE.matcher(lines.get(first)).matches()) {
            first++;
        }
        return scalar.lines()
                .subList(Math.min(first, scalar.lines().size()), scalar.lines().size());
    }
}
