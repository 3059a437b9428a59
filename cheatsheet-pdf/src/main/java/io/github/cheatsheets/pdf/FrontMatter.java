package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.verification.Strength;

/** What a sheet begins with: title, introduction, legend, contents and symptoms. */
final class FrontMatter {

    private static final Style INLINE_GAP = Style.of("leader-pattern", "space", "leader-length", "8pt");
    private static final Style DOTS = Style.of("leader-pattern", "dots", "leader-length.optimum", "100%");

    private final Typesetting set;
    private final Fo fo;
    private final ConceptParts parts;
    private final Style heading;

    FrontMatter(Typesetting set, ConceptParts parts) {
        this.set = set;
        this.fo = set.fo();
        this.parts = parts;
        this.heading = Style.of(
                "role", "H2",
                "font-size", Sizes.pt(set.sizes().name()),
                "font-weight", "bold",
                "space-before", "7pt",
                "space-after", "2pt",
                "border-bottom", "0.6pt solid " + set.theme().ink(),
                "keep-with-next.within-column", "always");
    }

    void write() {
        title();
        intro();
        legend();
        contents();
        symptoms();
    }

    /** Sets the logo and the title. */
    void title() {
        Logo logo = set.theme().logo();
        if (logo != null) {
            fo.block(
                    Style.of("space-after", "4pt"),
                    () -> fo.element(
                            "external-graphic",
                            Style.of(
                                    "src", "url('" + Logo.ADDRESS + "')",
                                    "content-height", Paper.mm(logo.height()),
                                    "fox:alt-text", logo.text())));
        }
        fo.block(
                Style.of(
                        "role", "H1",
                        "font-size", Sizes.pt(set.sizes().title()),
                        "font-weight", "bold",
                        "line-height", "1.1",
                        "space-after", "4pt"),
                () -> set.prose().plain(set.sheet().title()));
    }

    private void intro() {
        set.sheet()
                .intro()
                .forEach(paragraph -> fo.block(
                        Style.of("space-after", "3pt"), () -> set.prose().set(paragraph)));
    }

    /** Explains the marks that the sheet uses. */
    private void legend() {
        CheatSheet sheet = set.sheet();
        fo.block(heading, () -> set.text().prose(set.labels().legend()));
        Hue hue = set.theme().hue(0);
        if (sheet.concepts().anyMatch(concept -> concept.level() != null)) {
            fo.block(Style.of("space-before", "2pt"), () -> {
                for (Level level : Level.values()) {
                    parts.level(level, hue);
                    fo.element("leader", INLINE_GAP);
                }
            });
        }
        fo.block(Style.of("space-before", "2pt"), () -> {
            fo.look(Style.of("font-family", Fonts.CODE), () -> set.code().mark());
            set.text().prose(set.labels().wrappedLine());
        });
        verification();
    }

    /** Explains the marks of examples, and says how many have which. */
    private void verification() {
        if (set.verification().isEmpty()) {
            return;
        }
        fo.block(Style.of("space-before", "2pt"), () -> {
            Strength[] strengths = Strength.values();
            for (int i = strengths.length - 1; i >= 0; i--) {
                String mark = set.labels().mark(strengths[i]);
                fo.look(Style.of("font-weight", "bold"), () -> set.text().prose(mark));
                set.text().prose(": " + set.labels().meaning(strengths[i]));
                fo.text(i > 0 ? "; " : "");
            }
        });
        fo.block(Style.of("space-before", "2pt"), () -> set.text()
                .prose(set.labels().verified(set.sheet(), set.verification())));
    }

    private void contents() {
        fo.block(heading, () -> set.text().prose(set.labels().contents()));
        fo.block(Style.of("role", "TOC"), () -> {
            for (int i = 0; i < set.sheet().tables().size(); i++) {
                entry(set.sheet().tables().get(i), set.theme().hue(i));
            }
        });
    }

    private void symptoms() {
        if (set.sheet().symptoms().isEmpty()) {
            return;
        }
        fo.block(heading, () -> set.text().prose(set.labels().symptoms()));
        set.sheet().symptoms().forEach(this::symptom);
    }

    private void entry(Table table, Hue hue) {
        fo.block(Style.of("role", "TOCI", "text-align-last", "justify", "space-before", "1pt"), () -> set.prose()
                .link("#" + table.id(), table.title(), () -> {
                    fo.look(Style.of("color", hue.strong(), "font-weight", "bold"), () -> set.prose()
                            .plain(table.title()));
                    fo.element("leader", DOTS.and("color", set.theme().muted()));
                    if (!set.isLarge()) {
                        fo.element("page-number-citation", Style.of("ref-id", table.id()));
                    }
                }));
    }

    private void symptom(Symptom symptom) {
        fo.at(symptom.id());
        fo.block(Style.of("space-before", "1.5pt", "keep-together.within-column", "always"), () -> {
            set.prose().look(Style.of("font-weight", "bold"), symptom.text());
            set.text().prose(" \u2192 ");
            parts.references(symptom.concepts());
        });
        fo.at("");
    }
}
