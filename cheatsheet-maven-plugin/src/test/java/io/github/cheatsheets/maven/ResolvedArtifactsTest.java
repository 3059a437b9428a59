package io.github.cheatsheets.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetches with the real resolver, from a repository in a folder. */
@MojoTest
class ResolvedArtifactsTest {

    private static final List<String> PART = List.of("com.example:part:1.0");

    @Inject
    private RepositorySystem resolver;

    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void publish() throws IOException {
        repository = folder.resolve("remote");
        publish("com.example", "part", dependency("com.example", "needed"));
        publish("com.example", "needed", "");
    }

    @Test
    void aClassPathComesWithWhatIsNeededAtRunTime() throws IOException {
        assertThat(artifacts(false).classPath(PART))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("part-1.0.jar", "needed-1.0.jar");
    }

    @Test
    void filesComeAsTheyAreNamed() throws IOException {
        assertThat(artifacts(false).files(PART))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("part-1.0.jar");
    }

    @Test
    void offlineTheLocalRepositoryIsEnough() throws IOException {
        List<Path> online = artifacts(false).classPath(PART);

        assertThat(artifacts(true).classPath(PART)).isEqualTo(online);
        assertThat(artifacts(true).files(PART)).isEqualTo(online.subList(0, 1));
    }

    @Test
    void offlineWithoutItTheMessageNamesWhatIsMissingAndWhatToDo() {
        for (Fetching fetching : List.<Fetching>of(artifacts(true)::classPath, artifacts(true)::files)) {
            assertThatIOException()
                    .isThrownBy(() -> fetching.fetch(PART))
                    .withMessageStartingWith("com.example:part:1.0 cannot be had: ")
                    .withMessageContaining("offline")
                    .withMessageEndingWith("run the build once without it, and the local repository will have it.");
        }
    }

    @Test
    void whatNoRepositoryHasIsNamed() {
        assertThatIOException()
                .isThrownBy(() -> artifacts(false).classPath(List.of("com.example:gone:1.0")))
                .withMessageContaining("com.example:gone:jar:1.0")
                .satisfies(e -> assertThat(e).message().containsOnlyOnce("Could not find"))
                .withMessageEndingWith("See that a repository of the build has it.");
    }

    private interface Fetching {
        List<Path> fetch(List<String> coordinates) throws IOException;
    }

    private ResolvedArtifacts artifacts(boolean offline) {
        DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
        session.setLocalRepositoryManager(resolver.newLocalRepositoryManager(
                session, new LocalRepository(folder.resolve("local").toFile())));
        session.setOffline(offline);
        RemoteRepository remote = new RemoteRepository.Builder(
                        "remote", "default", repository.toUri().toString())
                .build();
        return new ResolvedArtifacts(resolver, session, List.of(remote));
    }

    private void publish(String groupId, String artifactId, String dependencies) throws IOException {
        Path version = Files.createDirectories(repository
                .resolve(groupId.replace('.', '/'))
                .resolve(artifactId)
                .resolve("1.0"));
        Files.writeString(
                version.resolve(artifactId + "-1.0.pom"),
                "<project><modelVersion>4.0.0</modelVersion>" + coordinates(groupId, artifactId) + "<dependencies>"
                        + dependencies + "</dependencies></project>");
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(version.resolve(artifactId + "-1.0.jar")))) {
            jar.putNextEntry(new ZipEntry(artifactId));
            jar.write(artifactId.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String dependency(String groupId, String artifactId) {
        return "<dependency>" + coordinates(groupId, artifactId) + "</dependency>";
    }

    private static String coordinates(String groupId, String artifactId) {
        return "<groupId>" + groupId + "</groupId><artifactId>" + artifactId + "</artifactId><version>1.0</version>";
    }
}
