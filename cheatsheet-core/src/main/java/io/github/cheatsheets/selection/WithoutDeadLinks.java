package io.github.cheatsheets.selection;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes out of a sheet what leads to concepts and tables that are gone. */
final class WithoutDeadLinks {

    private final Set<String> anchors;

    /** Keeps what leads to those concepts and tables. */
    WithoutDeadLinks(Set<String> anchors) {
        this.anchors = anchors;
    }

    CheatSheet in(CheatSheet sheet, List<Symptom> symptoms) {
        return new CheatSheet(
                sheet.id(),
                sheet.title(),
                sheet.version(),
                sheet.language(),
                sheet.license(),
                all(sheet.intro()),
                symptoms,
                sheet.tags(),
                sheet.tables().stream().map(this::in).toList());
    }

    private Table in(Table table) {
        return new Table(
                table.id(),
                table.title(),
                in(table.purpose()),
                table.columns(),
                table.concepts().stream().map(this::in).toList());
    }

    private Concept in(Concept concept) {
        return new Concept(
                concept.id(),
                concept.name(),
                concept.level(),
                concept.core(),
                concept.tags(),
                concept.examples(),
                all(concept.description()),
                in(concept.useWhen()),
                in(concept.avoidWhen()),
                in(concept.verifyBy()),
                concept.appliesTo(),
                concept.seeAlso().stream().filter(anchors::contains).toList(),
                concept.sources());
    }

    private List<Prose> all(List<Prose> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.withLinksTo(anchors))
                .toList();
    }

    private @Nullable Prose in(@Nullable Prose prose) {
        return prose == null ? null : prose.withLinksTo(anchors);
    }
}
