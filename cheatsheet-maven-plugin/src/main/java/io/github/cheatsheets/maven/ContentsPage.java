package io.github.cheatsheets.maven;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.render.Format;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** A page of a site that shows what is in sheets and leads to their files. */
final class ContentsPage {

    private final Sink sink;
    private final String folder;

    /**
     * Prepares to write the page.
     *
     * @param sink where it goes
     * @param folder the folder of the sheets' files as seen from the page, with a slash at its end
     */
    ContentsPage(Sink sink, String folder) {
        this.sink = sink;
        this.folder = folder;
    }

    void write(String title, List<CheatSheet> sheets, List<Format> formats) {
        sink.head();
        sink.title();
        sink.text(title);
        sink.title_();
        sink.head_();
        sink.body();
        sheets.forEach(sheet -> sheet(sheet, formats));
        sink.body_();
        sink.flush();
        sink.close();
    }

    private void sheet(CheatSheet sheet, List<Format> formats) {
        sink.section1();
        sink.anchor(sheet.id());
        sink.anchor_();
        sink.sectionTitle1();
        sink.text(sheet.title());
        sink.sectionTitle1_();
        sheet.intro().forEach(this::paragraph);
        sink.list();
        for (Format format : formats) {
            sink.listItem();
            link(folder + format.fileName(sheet.id()), format.fileName(sheet.id()));
            sink.listItem_();
        }
        sink.list_();
        sheet.tables().forEach(table -> table(sheet, table));
        sink.section1_();
    }

    private void table(CheatSheet sheet, Table table) {
        sink.section2();
        sink.sectionTitle2();
        sink.text(table.title());
        sink.sectionTitle2_();
        if (table.purpose() != null) {
            paragraph(table.purpose());
        }
        sink.list();
        for (Concept concept : table.concepts()) {
            sink.listItem();
            link(folder + Format.HTML.fileName(sheet.id()) + "#" + concept.id(), concept.name());
            concept.description().stream().findFirst().ifPresent(first -> sink.text(": " + first.plainText()));
            sink.listItem_();
        }
        sink.list_();
        sink.section2_();
    }

    private void paragraph(Prose prose) {
        sink.paragraph();
        sink.text(prose.plainText());
        sink.paragraph_();
    }

    private void link(String target, String text) {
        sink.link(target);
        sink.text(text);
        sink.link_();
    }
}
