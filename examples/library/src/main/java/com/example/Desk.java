package com.example;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.render.Renderers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Answers questions from a sheet, and hands it out. */
final class Desk {

    private final CheatSheet sheet;

    Desk(String id) {
        sheet = CheatSheets.onClassPath().load(id);
    }

    /** Returns the concepts whose name or description holds a word. */
    List<Concept> search(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return sheet.concepts()
                .filter(concept -> concept.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || concept.description().stream()
                                .anyMatch(bullet -> bullet.plainText().toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    /** Writes the sheet as PDF, Markdown or whatever else a renderer on the class path writes. */
    void handOut(Format format, Path file) throws IOException {
        try (Renderers renderers = Renderers.load(Desk.class.getClassLoader());
                OutputStream out = Files.newOutputStream(file)) {
            renderers.find(format, Renderer.BUILTIN).render(RenderRequest.of(sheet, format), out);
        }
    }

    public static void main(String[] words) throws IOException {
        Desk desk = new Desk("backend-performance");
        for (String word : words) {
            desk.search(word).forEach(concept -> System.out.println(concept.id() + ": " + concept.name()));
        }
        desk.handOut(Format.MD, Path.of("backend-performance.md"));
    }
}
