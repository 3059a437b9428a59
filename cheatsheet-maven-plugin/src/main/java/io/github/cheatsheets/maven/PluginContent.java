package io.github.cheatsheets.maven;

import io.github.cheatsheets.digest.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** What a plugin consists of, with the dependencies that a build gave it. */
final class PluginContent {

    private PluginContent() {}

    /** Returns a checksum that changes with the plugin. A release never changes; anything else is known by its bytes. */
    static Checksum checksum(PluginDescriptor plugin) throws IOException {
        Map<String, String> content = new TreeMap<>();
        content.put("plugin", plugin.getId());
        // Maven sets them when it has made the plugin's class path; where there is none, the version has to do.
        List<Artifact> artifacts = Objects.requireNonNullElse(plugin.getArtifacts(), List.of());
        for (Artifact artifact : artifacts) {
            content.put(
                    artifact.getId(),
                    artifact.isSnapshot() ? bytes(artifact.getFile().toPath()) : "");
        }
        return Checksum.of(content);
    }

    private static String bytes(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            return Checksum.of(file).text();
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(file)) {
            List<Path> regular = tree.filter(Files::isRegularFile).toList();
            for (Path each : regular) {
                files.put(file.relativize(each).toString(), Checksum.of(each).text());
            }
        }
        return Checksum.of(files).text();
    }
}
