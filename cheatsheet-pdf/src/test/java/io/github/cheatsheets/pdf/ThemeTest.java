package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.RenderOptions;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    private static final CheatSheet SHEET = SampleSheet.withEverything();

    @TempDir
    Path folder;

    @Test
    void allMistakesOfAThemeAreToldWithTheirPlaces() throws Exception {
        Path file = theme("""
                theme: 2
                paper: A9
                columns: 9
                colour: {ink: "#000000"}
                colours: {ink: "#DDDDDD", muted: grey}
                hues: ["#FFFF00", {band: "#000000"}]
                fonts:
                  prose: [robot, {regular: ../away.ttf}]
                sizes: {cards: {body: 6, name: big}}
                logo: {file: theme.yaml, text: "", height: 400}
                """);

        assertThat(findings(file))
                .containsExactly(
                        "1:8 [invalid-value] \"theme\" must be 1, not 2; a newer version of Cheatsheet may know it",
                        "2:8 [invalid-value] \"paper\" must be one of A4, Letter, A3, not \"A9\"; did you mean \"A3\"?",
                        "3:10 [invalid-value] \"columns\" must be from 1 to 6, not 9",
                        "4:1 [unknown-key] \"colour\" is no field of a theme; did you mean \"colours\"?",
                        "5:16 [invalid-value] text in \"#DDDDDD\" on \"#FFFFFF\" has a contrast of 1.4; it must be 4.5 or"
                                + " more",
                        "5:34 [invalid-value] \"muted\" must be a colour such as \"#1F5FA8\", not \"grey\"",
                        "6:8 [invalid-value] text in \"#FFFF00\" on \"#FFFFFF\" has a contrast of 1.1; it must be 4.5 or"
                                + " more",
                        "6:19 [missing-key] a hue must have the field \"strong\"",
                        "8:11 [invalid-value] there is no font family \"robot\"; there are jetbrains-mono, roboto; did"
                                + " you mean \"roboto\"?",
                        "8:28 [invalid-value] \"../away.ttf\" must be a TrueType font: \"../away.ttf\" must be a relative"
                                + " path with / between folders, inside the folder of the file that names it, such as"
                                + " tables/caching.yaml",
                        "9:23 [invalid-value] \"body\" must be from 6.5 to 40 points, not 6.0",
                        "9:32 [wrong-type] \"name\" must be a number such as 6.5, not text big",
                        "10:14 [invalid-value] \"theme.yaml\" must be a picture in the format PNG",
                        "10:32 [invalid-value] \"text\" must not be blank",
                        "10:44 [invalid-value] \"height\" must be more than 0 and at most 40 millimetres, not 400.0");
    }

    @Test
    void aThemeSaysWhatEverythingLooksLikeAndThePdfStaysAccessible() throws Exception {
        font("JetBrainsMono-Regular.ttf");
        logo();
        Path file = theme("""
                theme: 1
                paper: A3
                columns: 2
                colours: {ink: "#111111", muted: "#444444", hairline: "#AAAAAA"}
                hues: ["#005500"]
                fonts:
                  prose: [{regular: fonts/JetBrainsMono-Regular.ttf}, roboto]
                sizes: {cards: {body: 9, name: 11}}
                logo: {file: logo.png, text: The logo of Acme, height: 8}
                header: Acme & Sons <header>
                footer: Acme footer
                """);

        byte[] pdf = Pdfs.of(SHEET, Map.of("theme", file.toString()));

        assertThat(AccessibilityTest.failures(pdf)).isEmpty();
        assertThat(Pdfs.text(pdf)).contains("Acme & Sons <header>", "Acme footer \u00B7 Everything & <more>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(1190f, 1191f);
            assertThat(fonts(document.getPage(0).getResources())).allMatch(name -> name.contains("JetBrainsMono"));
        }
    }

    @Test
    void aThemeOnTheClassPathIsFoundByItsName() throws Exception {
        byte[] pdf = Pdfs.of(SHEET, Map.of("theme", "from-the-class-path"));

        assertThat(Pdfs.text(pdf)).contains("A header from the class path");
    }

    @Test
    void aCharacterComesFromTheFirstFontThatHasIt() throws Exception {
        // Roboto has no arrow.
        byte[] pdf = Pdfs.of(SampleSheet.withBullet("a \u2192 b"), Map.of());

        assertThat(Pdfs.text(pdf)).contains("a \u2192 b");
    }

    @Test
    void tellsWhichFilesOnDiskAThemeConsistsOf() throws Exception {
        font("JetBrainsMono-Regular.ttf");
        logo();
        Path file = theme("""
                theme: 1
                fonts: {prose: [{regular: fonts/JetBrainsMono-Regular.ttf}, roboto]}
                logo: {file: logo.png, text: Acme, height: 8}
                """);
        try (PdfRenderer renderer = new PdfRenderer()) {
            assertThat(renderer.files(options(file.toString())))
                    .containsExactlyInAnyOrder(
                            file, folder.resolve("fonts/JetBrainsMono-Regular.ttf"), folder.resolve("logo.png"));
            assertThat(renderer.files(RenderOptions.DEFAULT)).isEmpty();
            assertThat(renderer.files(options("from-the-class-path"))).isEmpty();
        }
    }

    @Test
    void ofAThemeWithMistakesItTellsTheFileItself() throws Exception {
        Path file = theme("theme: 2\n");
        try (PdfRenderer renderer = new PdfRenderer()) {
            assertThat(renderer.files(options(file.toString()))).containsExactly(file);
        }
    }

    private Path theme(String yaml) throws IOException {
        return Files.writeString(folder.resolve("theme.yaml"), yaml);
    }

    private static RenderOptions options(String theme) {
        return new RenderOptions(Map.of("theme", theme));
    }

    private void logo() throws IOException {
        ImageIO.write(
                new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("logo.png").toFile());
    }

    private void font(String name) throws IOException {
        File target = folder.resolve("fonts").resolve(name).toFile();
        Files.createDirectories(target.toPath().getParent());
        try (InputStream in = Objects.requireNonNull(
                ThemeTest.class.getResourceAsStream("/com/formdev/flatlaf/fonts/jetbrains_mono/" + name))) {
            Files.write(target.toPath(), in.readAllBytes());
        }
    }

    private List<String> findings(Path file) {
        return Pdfs.findings(SHEET, Map.of("theme", file.toString())).stream()
                .map(Finding::toString)
                .map(line -> line.substring(file.toString().length() + 1))
                .toList();
    }

    private static List<String> fonts(PDResources resources) throws IOException {
        List<String> names = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            names.add(resources.getFont(name).getName());
        }
        return names;
    }
}
