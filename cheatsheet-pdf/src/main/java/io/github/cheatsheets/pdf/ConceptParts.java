package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a concept that layouts share: its level, its bullets, and what helps to decide. */
final class ConceptParts {

    private static final Style BULLETS = Style.of(
            "provisional-distance-between-starts", "6pt", "provisional-label-separation", "1pt", "space-before", "1pt");
    private static final double LOWEST_BAR = 2;
    private static final double BAR_STEP = 1.2;
    private static final Style LABEL = Style.of("end-indent", "label-end()");
    private static final Style BODY = Style.of("start-indent", "body-start()");

    private final Fo fo;
    private final Typesetting set;
    private final Map<String, Concept> concepts = new HashMap<>();
    private final boolean isWithPages;
    private final Style line = Style.of("space-before", "1pt");
    private final Style level;
    private final Style muted;

    ConceptParts(Typesetting set) {
        this.fo = set.fo();
        this.set = set;
        set.sheet().concepts().forEach(concept -> concepts.put(concept.id(), concept));
        this.isWithPages = set.showsPagesOfTargets();
        this.muted = Style.of("color", set.theme().muted());
        this.level = Style.of(
                "font-size",
                Sizes.pt(set.sizes().small()),
                "font-weight",
                "normal",
                "color",
                set.theme().muted(),
                "keep-together.within-line",
                "always");
    }

    /** Sets the word for a level, with as many bars as it has steps. */
    void level(Level value, Hue hue) {
        fo.inline(level, () -> {
            set.text().prose(set.labels().level(value));
            fo.text(" ");
            double height = LOWEST_BAR;
            for (Level step : Level.values()) {
                String colour =
                        step.compareTo(value) <= 0 ? hue.strong() : set.theme().hairline();
                fo.element(
                        "leader",
                        Style.of(
                                "leader-pattern",
                                "rule",
                                "leader-length",
                                "2.2pt",
                                "rule-thickness",
                                Sizes.pt(height),
                                "color",
                                colour));
                fo.element("leader", Style.of("leader-pattern", "space", "leader-length", "0.8pt"));
                height += BAR_STEP;
            }
        });
    }

    void bullets(List<Prose> bullets, Hue hue) {
        if (bullets.isEmpty()) {
            return;
        }
        fo.element(
                "list-block",
                BULLETS,
                () -> bullets.forEach(bullet -> fo.element("list-item", line, () -> {
                    fo.element(
                            "list-item-label",
                            LABEL,
                            () -> fo.block(Style.of("color", hue.strong()), () -> fo.text("\u2022")));
                    fo.element(
                            "list-item-body",
                            BODY,
                            () -> fo.block(Style.NONE, () -> set.prose().set(bullet)));
                })));
    }

    void avoidWhen(Concept concept, Hue hue) {
        decision(set.labels().avoidWhen(), concept.avoidWhen(), hue);
    }

    void decisions(Concept concept, Hue hue) {
        decision(set.labels().useWhen(), concept.useWhen(), hue);
        avoidWhen(concept, hue);
        decision(set.labels().verifyBy(), concept.verifyBy(), hue);
        if (!concept.appliesTo().isEmpty()) {
            line(set.labels().appliesTo(), hue, () -> appliesTo(concept));
        }
    }

    void seeAlso(Concept concept, Hue hue) {
        if (!concept.seeAlso().isEmpty()) {
            line(set.labels().seeAlso(), hue, () -> references(concept.seeAlso()));
        }
    }

    /** Sets links to concepts of the sheet, each with the number of its page. */
    void references(List<String> ids) {
        String separator = "";
        for (String id : ids) {
            fo.text(separator);
            separator = ", ";
            reference(id);
        }
    }

    /** Sets the sources as what to call them and where they are. */
    void sources(Concept concept, Hue hue, SourceAddress address) {
        if (!concept.sources().isEmpty()) {
            line(set.labels().sources(), hue, () -> {
                String separator = "";
                for (Source source : concept.sources()) {
                    fo.text(separator);
                    separator = "; ";
                    source(source, address);
                }
            });
        }
    }

    private void appliesTo(Concept concept) {
        String separator = "";
        for (var range : concept.appliesTo().entrySet()) {
            fo.text(separator);
            separator = ", ";
            set.prose().plain(range.getKey() + " " + range.getValue());
        }
    }

    private void reference(String id) {
        Concept concept = concepts.get(id);
        if (concept == null) {
            set.prose().plain(id);
            return;
        }
        set.prose().link("#" + id, concept.name(), () -> {
            set.prose().plain(concept.name());
            if (isWithPages) {
                fo.inline(muted, () -> {
                    fo.text("\u00A0(");
                    fo.element("page-number-citation", Style.of("ref-id", id));
                    fo.text(")");
                });
            }
        });
    }

    private void source(Source source, SourceAddress address) {
        String url = source.url().toString();
        String shown = address.of(source.url());
        set.prose().link(url, source.label(), () -> {
            if (source.title() != null) {
                set.prose().plain(source.title());
                fo.text(" ");
                fo.inline(muted, () -> set.prose().plain("(" + shown + ")"));
            } else {
                set.prose().plain(shown);
            }
        });
    }

    private void decision(String label, @Nullable Prose prose, Hue hue) {
        if (prose != null) {
            line(label, hue, () -> set.prose().set(prose));
        }
    }

    private void line(String label, Hue hue, Runnable content) {
        fo.block(line, () -> {
            fo.inline(
                    Style.of(
                            "font-weight", "bold",
                            "color", hue.strong(),
                            "font-size", Sizes.pt(set.sizes().small())),
                    () -> set.text().prose(label + ":"));
            fo.text(" ");
            content.run();
        });
    }
}
