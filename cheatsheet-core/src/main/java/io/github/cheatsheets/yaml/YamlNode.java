package io.github.cheatsheets.yaml;

import io.github.cheatsheets.finding.Location;
import java.util.List;
import java.util.Map;

/** A value of a YAML document with the place where it begins. */
sealed interface YamlNode {

    Location location();

    /** Says what the node is, as a message would. */
    String describe();

    /**
     * A scalar.
     *
     * @param type what the core schema of YAML 1.2 makes of it
     * @param lines the line of the file, counted from 1, of each line of the value
     */
    record Scalar(Location location, String value, ScalarType type, List<Integer> lines) implements YamlNode {
        @Override
        public String describe() {
            return type == ScalarType.NULL ? "nothing" : type.description() + " " + value;
        }
    }

    /** A sequence. */
    record Sequence(Location location, List<YamlNode> items) implements YamlNode {
        @Override
        public String describe() {
            return "a list";
        }
    }

    /** A mapping, in the order of the file. */
    record Mapping(Location location, Map<String, Entry> entries) implements YamlNode {
        @Override
        public String describe() {
            return "a mapping";
        }
    }

    /** A key and its value. */
    record Entry(Location key, YamlNode value) {}

    /** The types of scalars in the core schema. */
    enum ScalarType {
        TEXT("text"),
        NULL("nothing"),
        BOOLEAN("true or false"),
        INTEGER("a number"),
        FLOAT("a number");

        private final String description;

        ScalarType(String description) {
            this.description = description;
        }

        String description() {
            return description;
        }
    }
}
