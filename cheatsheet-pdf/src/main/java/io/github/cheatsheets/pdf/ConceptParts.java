package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import io.github.cheatsheets.verification.Verification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a concept that layouts share: its level, its bullets, and what helps to decide. */
final class ConceptParts {

    private static final Style BULLETS = Style.of("role", "L", "space-before", "0.5pt");
    private static final Style BULLET = Style.of(
            "role", "LI", "start-indent", "inherited-property-value(start-indent) + 5.5pt", "text-indent", "-5.5pt");
    private static final Style BULLET_GAP = Style.of("leader-pattern", "space", "leader-length", "2.7pt");
    private static final double LOWEST_BAR = 2;
    private static final double BAR_STEP = 1.2;

    private final Fo fo;
    private final Typesetting set;
    private final Map<String, Concept> concepts = new HashMap<>();
    private final boolean isWithPages;
    private final Style line = Style.of("space-before", "0.6pt");
    private final Style level;
    private final Style muted;

    ConceptParts(Typesetting set) {
        this.fo = set.fo();
        this.set = set;
        set.sheet().concepts().forEach(concept -> concepts.put(concept.id(), concept));
        this.isWithPages = !set.isLarge();
        this.muted = Style.of("color", set.theme().muted());
        this.level = Style.of(
                "font-size",
                Sizes.pt(set.sizes().small()),
                "font-weight",
                "normal",
                "color",
                set.theme().muted());
    }

    /** Sets the word for a level, with as many bars as it has steps. */
    void level(Level value, Hue hue) {
        fo.look(level, () -> {
            set.text().prose(set.labels().level(value));
            fo.text("\u00A0");
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

    /**
     * Sets the examples.
     *
     * @param width what is there for them, in points
     */
    void examples(Concept concept, double width) {
        for (int i = 0; i < concept.examples().size(); i++) {
            Example example = concept.examples().get(i);
            fo.at(Verification.path(concept, i) + "/title");
            set.code().head(example.title(), mark(concept, i).orElse(null));
            code(concept, i, width);
        }
        fo.at(concept.id());
    }

    /** Sets the examples below a line with {@link #loneMark}, which an only example has nothing above it for. */
    void examplesBelowMark(Concept concept, double width) {
        if (isLone(concept)) {
            code(concept, 0, width);
            fo.at(concept.id());
        } else {
            examples(concept, width);
        }
    }

    /** Sets how strongly the example of a concept is known to be right, if it is the only one and has no title. */
    void loneMark(Concept concept) {
        if (isLone(concept)) {
            mark(concept, 0)
                    .ifPresent(mark -> fo.look(level, () -> {
                        set.text().prose(mark);
                        fo.text("\u00A0\u00A0 ");
                    }));
        }
    }

    private static boolean isLone(Concept concept) {
        return concept.examples().size() == 1 && concept.examples().get(0).title() == null;
    }

    private Optional<String> mark(Concept concept, int example) {
        return set.verification().of(concept, example).map(verdict -> set.labels()
                .mark(verdict.strength()));
    }

    private void code(Concept concept, int example, double width) {
        fo.at(Verification.path(concept, example) + "/code");
        set.code().code(concept.examples().get(example), width);
    }

    /** Sets a description as a list. */
    void bullets(Concept concept, Hue hue) {
        List<Prose> bullets = concept.description();
        if (bullets.isEmpty()) {
            return;
        }
        Style mark = Style.of("role", "Lbl", "color", hue.strong());
        fo.block(BULLETS, () -> {
            for (int i = 0; i < bullets.size(); i++) {
                fo.at(concept.id() + "/description/" + i);
                Prose bullet = bullets.get(i);
                fo.block(BULLET, () -> {
                    fo.inline(mark, () -> {
                        fo.text("\u2022");
                        fo.element("leader", BULLET_GAP);
                    });
                    set.prose().item(bullet);
                });
            }
        });
        fo.at(concept.id());
    }

    /**
     * What is said of a concept beside its description.
     *
     * @param label what introduces it
     * @param content sets it
     */
    record Remark(String label, Runnable content) {}

    /** Returns when to avoid a concept. */
    List<Remark> avoidWhen(Concept concept) {
        return remark(concept, "avoidWhen", set.labels().avoidWhen(), concept.avoidWhen());
    }

    /** Returns what helps to decide. */
    List<Remark> decisions(Concept concept) {
        List<Remark> remarks =
                new ArrayList<>(remark(concept, "useWhen", set.labels().useWhen(), concept.useWhen()));
        remarks.addAll(avoidWhen(concept));
        remarks.addAll(remark(concept, "verifyBy", set.labels().verifyBy(), concept.verifyBy()));
        if (!concept.appliesTo().isEmpty()) {
            remarks.add(new Remark(set.labels().appliesTo(), () -> appliesTo(concept)));
        }
        return remarks;
    }

    /** Returns related concepts. */
    List<Remark> seeAlso(Concept concept) {
        return concept.seeAlso().isEmpty()
                ? List.of()
                : List.of(new Remark(set.labels().seeAlso(), () -> references(concept.seeAlso())));
    }

    /** Returns the sources, as what they are called and their addresses to type. */
    List<Remark> wholeSources(Concept concept) {
        return sources(concept, () -> {
            String separator = "";
            for (Source source : concept.sources()) {
                fo.text(separator);
                separator = "; ";
                source(source, () -> whole(source));
            }
        });
    }

    /** Returns the sources, as whose they are; several of the same host are numbered. */
    List<Remark> shortSources(Concept concept) {
        Map<String, List<Source>> byHost = new LinkedHashMap<>();
        concept.sources().forEach(source -> byHost.computeIfAbsent(source.url().getHost(), host -> new ArrayList<>())
                .add(source));
        return sources(concept, () -> {
            String separator = "";
            for (Map.Entry<String, List<Source>> host : byHost.entrySet()) {
                fo.text(separator);
                separator = ", ";
                sameHost(host.getKey(), host.getValue());
            }
        });
    }

    /** Sets each remark in a line of its own. */
    void lines(List<Remark> remarks, Hue hue) {
        remarks.forEach(remark -> fo.block(line, () -> remark(remark, hue)));
    }

    /** Sets remarks one after the other, as one paragraph. */
    void runIn(List<Remark> remarks, Hue hue) {
        if (remarks.isEmpty()) {
            return;
        }
        fo.block(line, () -> {
            String separator = "";
            for (Remark remark : remarks) {
                fo.text(separator);
                separator = " ";
                remark(remark, hue);
            }
        });
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
                fo.look(muted, () -> {
                    fo.text("\u00A0(");
                    fo.element("page-number-citation", Style.of("ref-id", id));
                    fo.text(")");
                });
            }
        });
    }

    private List<Remark> sources(Concept concept, Runnable content) {
        return concept.sources().isEmpty()
                ? List.of()
                : List.of(new Remark(set.labels().sources(), content));
    }

    private void source(Source source, Runnable content) {
        set.prose().link(source.url().toString(), source.label(), content);
    }

    private void whole(Source source) {
        String address = source.url().toString();
        if (source.title() == null) {
            set.prose().plain(address);
        } else {
            set.prose().plain(source.title() + " ");
            set.prose().look(muted, "(" + address + ")");
        }
    }

    private void sameHost(String host, List<Source> sources) {
        source(sources.get(0), () -> set.prose().plain(sources.size() == 1 ? host : host + "\u00A01"));
        for (int i = 1; i < sources.size(); i++) {
            String number = Integer.toString(i + 1);
            fo.text("\u00A0");
            source(sources.get(i), () -> fo.text(number));
        }
    }

    private List<Remark> remark(Concept concept, String field, String label, @Nullable Prose prose) {
        return prose == null
                ? List.of()
                : List.of(new Remark(label, () -> {
                    fo.at(concept.id() + "/" + field);
                    set.prose().part(prose);
                    fo.at(concept.id());
                }));
    }

    private void remark(Remark remark, Hue hue) {
        fo.look(
                Style.of(
                        "font-weight", "bold",
                        "color", hue.strong(),
                        "font-size", Sizes.pt(set.sizes().small())),
                () -> set.text().prose(remark.label() + ":"));
        fo.text(" ");
        remark.content().run();
    }
}
