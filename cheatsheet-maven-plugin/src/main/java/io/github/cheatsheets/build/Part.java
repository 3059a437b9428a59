package io.github.cheatsheets.build;

import java.util.List;

/**
 * A part of the product that is fetched only when a build asks for it, as it is large.
 *
 * @param name what it is, for people, such as {@code the engine "asciidoctor"}
 * @param artifacts the coordinates of what it consists of, {@code groupId:artifactId[:extension[:classifier]]:version};
 *     what these need at run time belongs to it too
 */
public record Part(String name, List<String> artifacts) {

    /** Copies the coordinates. */
    public Part {
        artifacts = List.copyOf(artifacts);
    }
}
