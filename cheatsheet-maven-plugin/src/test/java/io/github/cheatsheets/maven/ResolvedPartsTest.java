package io.github.cheatsheets.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cheatsheets.build.Part;
import io.github.cheatsheets.build.PartUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
class ResolvedPartsTest {

    private static final Part PART = new Part("the test", List.of("com.example:part:1.0"));

    @Inject
    private RepositorySystem resolver;

    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void publish() throws IOException {
        repository = folder.resolve("remote");
        publish(
                "com.example",
                "part",
                dependency("com.example", "needed") + dependency("io.github.cheatsheets", "core"));
        publish("com.example", "needed", "");
        publish("io.github.cheatsheets", "core", "");
    }

    @Test
    void aPartComesWithWhatItNeedsButWithoutWhatThePluginHas() throws Exception {
        try (ResolvedParts parts = parts(false)) {
            ClassLoader classes = parts.load(PART);

            assertThat(text(classes, "part")).isEqualTo("part");
            assertThat(text(classes, "needed")).isEqualTo("needed");
            assertThat(classes.getResource("core")).isNull();
            assertThat(classes.getParent()).isSameAs(ResolvedPartsTest.class.getClassLoader());
        }
    }

    @Test
    void aPartIsFetchedOnceAndClosedWithTheBuild() throws Exception {
        ClassLoader classes;
        try (ResolvedParts parts = parts(false)) {
            classes = parts.load(PART);

            assertThat(parts.load(new Part("the test", List.of("com.example:part:1.0"))))
                    .isSameAs(classes);
        }
        assertThat(classes.getResource("part")).isNull();
    }

    @Test
    void offlineTheLocalRepositoryIsEnough() throws Exception {
        try (ResolvedParts parts = parts(false)) {
            parts.load(PART);
        }
        try (ResolvedParts parts = parts(true)) {
            assertThat(text(parts.load(PART), "needed")).isEqualTo("needed");
        }
    }

    @Test
    void offlineWithoutItTheMessageNamesWhatIsMissingWhatWantsItAndWhatToDo() throws Exception {
        try (ResolvedParts parts = parts(true)) {
            assertThatExceptionOfType(PartUnavailableException.class)
                    .isThrownBy(() -> parts.load(PART))
                    .withMessageStartingWith("the test needs com.example:part:1.0, which cannot be had: ")
                    .withMessageContaining("offline")
                    .withMessageEndingWith("run the build once without it, and the local repository will have it.");
        }
    }

    @Test
    void whatNoRepositoryHasIsNamed() throws Exception {
        try (ResolvedParts parts = parts(false)) {
            assertThatExceptionOfType(PartUnavailableException.class)
                    .isThrownBy(() -> parts.load(new Part("the test", List.of("com.example:gone:1.0"))))
                    .withMessageContaining("com.example:gone:jar:1.0")
                    .withMessageEndingWith("add it to the dependencies of the plugin.");
        }
    }

    private ResolvedParts parts(boolean offline) {
        DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
        session.setLocalRepositoryManager(resolver.newLocalRepositoryManager(
                session, new LocalRepository(folder.resolve("local").toFile())));
        session.setOffline(offline);
        RemoteRepository remote = new RemoteRepository.Builder(
                        "remote", "default", repository.toUri().toString())
                .build();
        return new ResolvedParts(resolver, session, List.of(remote), ResolvedPartsTest.class.getClassLoader());
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

    private static String text(ClassLoader classes, String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(classes.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
