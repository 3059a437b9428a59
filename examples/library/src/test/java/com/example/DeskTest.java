package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.render.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

    private final Desk desk = new Desk("backend-performance");

    @Test
    void searchFindsConceptsByWord() {
        assertTrue(desk.search("cache-aside").stream().map(Concept::id).anyMatch("cache-aside"::equals));
        assertTrue(desk.search("no such word").isEmpty());
    }

    @Test
    void handsOutMarkdownAndPdf(@TempDir Path folder) throws IOException {
        Path markdown = folder.resolve("sheet.md");
        desk.handOut(Format.MD, markdown);
        assertTrue(Files.readString(markdown).contains("Backend Performance Optimization"));

        Path pdf = folder.resolve("sheet.pdf");
        desk.handOut(Format.PDF, pdf);
        assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}
