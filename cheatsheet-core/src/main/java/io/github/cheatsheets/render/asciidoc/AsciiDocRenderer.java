package io.github.cheatsheets.render.asciidoc;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.Labels;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.Renderer;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.Verification;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet as an <a href="https://docs.asciidoctor.org/asciidoc/latest/">AsciiDoc</a> document that people can read
 * and include: each table is a region {@code tag::TABLE-ID[]} of its own, each table and concept has its id as anchor and
 * each concept an index term, and nothing is said about looks. What is known of the examples has the roles {@code verified}
 * and, beside each example, {@code verdict} and the strength, such as {@code executed}; what names the controls of direction that code holds has the role {@code bidi}.
 */
public final class AsciiDocRenderer implements Renderer {

    /** Made by {@link java.util.ServiceLoader}. */
    public AsciiDocRenderer() {}

    @Override
    public String engine() {
        return BUILTIN;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.ADOC);
    }

    @Override
    public List<Finding> render(RenderRequest request, OutputStream out) throws IOException {
        out.write(new Document(request).write().getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private static final class Document {

        /** No id of a sheet begins with an underscore, so that this anchor is nobody else's. */
        private static final String SYMPTOMS_ID = "_symptoms";

        private final CheatSheet sheet;
        private final Verification verification;
        private final Labels labels;
        private final Map<String, String> conceptNames;
        private final StringBuilder out = new StringBuilder();

        Document(RenderRequest request) {
            this.sheet = request.sheet();
            this.verification = request.verification();
            this.labels = Labels.of(sheet);
            this.conceptNames = sheet.concepts().collect(Collectors.toMap(Concept::id, Concept::name));
        }

        String write() {
            line("= " + AsciiDocText.title(sheet.title()));
            line(":lang: " + sheet.language());
            line("");
            sheet.intro().forEach(paragraph -> {
                line(AsciiDocText.block(paragraph));
                line("");
            });
            if (!verification.isEmpty()) {
                verified();
            }
            sheet.tables().forEach(this::table);
            if (!sheet.symptoms().isEmpty()) {
                symptoms();
            }
            return out.toString().stripTrailing() + "\n";
        }

        /** Says what was checked, and how to read the marks. */
        private void verified() {
            line("[.verified]");
            line(AsciiDocText.block(labels.verified(sheet, verification)));
            line("");
            line("[.verified]");
            verification
                    .strengths(sheet)
                    .forEach(strength ->
                            line("* " + AsciiDocText.block(labels.mark(strength) + ": " + labels.meaning(strength))));
            line("");
        }

        private void table(Table table) {
            region(table.id(), AsciiDocText.title(table.title()), () -> {
                if (table.purpose() != null) {
                    line(AsciiDocText.block(table.purpose()));
                    line("");
                }
                rows(table);
            });
        }

        private void region(String id, String title, Runnable content) {
            line("// tag::" + id + "[]");
            line("[#" + id + "]");
            line("== " + title);
            line("");
            content.run();
            line("// end::" + id + "[]");
            line("");
        }

        private void rows(Table table) {
            boolean examples = table.hasExamples();
            boolean descriptions = table.hasDescriptions();
            line("[%header,cols=\"2" + (examples ? ",5a" : "") + (descriptions ? ",6a" : "") + "\"]");
            line("|===");
            cell(AsciiDocText.block(table.columns().name()));
            if (examples) {
                cell(AsciiDocText.block(table.columns().example()));
            }
            if (descriptions) {
                cell(AsciiDocText.block(table.columns().description()));
            }
            line("");
            table.concepts().forEach(concept -> {
                cell(name(concept));
                if (examples) {
                    cell(examples(concept));
                }
                if (descriptions) {
                    cell(description(concept));
                }
                line("");
            });
            line("|===");
        }

        private void cell(String content) {
            line("|" + AsciiDocText.inCell(content));
        }

        private String name(Concept concept) {
            return "[[" + concept.id() + "]]" + AsciiDocText.indexTerm(concept.name())
                    + AsciiDocText.strong(concept.name())
                    + (concept.level() == null ? "" : "\n\n" + AsciiDocText.block(labels.level(concept.level())));
        }

        private String examples(Concept concept) {
            return IntStream.range(0, concept.examples().size())
                    .mapToObj(index -> "\n" + example(concept.examples().get(index))
                            + verification.of(concept, index).map(this::mark).orElse("")
                            + labels.bidiControls(concept.examples().get(index).code())
                                    .map(Document::bidi)
                                    .orElse(""))
                    .collect(Collectors.joining("\n"));
        }

        private static String example(Example example) {
            String title = example.title() == null ? "" : "." + AsciiDocText.title(example.title()) + "\n";
            return title + AsciiDocText.code(example);
        }

        private String mark(Verdict verdict) {
            return "\n\n[.verdict." + verdict.strength().id() + "]\n" + AsciiDocText.block(labels.mark(verdict));
        }

        private static String bidi(String controls) {
            return "\n\n[.bidi]\n" + AsciiDocText.block(controls);
        }

        private String description(Concept concept) {
            List<String> blocks = new ArrayList<>();
            if (!concept.description().isEmpty()) {
                blocks.add(concept.description().stream()
                        .map(bullet -> "* " + AsciiDocText.block(bullet))
                        .collect(Collectors.joining("\n")));
            }
            decision(labels.useWhen(), concept.useWhen(), blocks);
            decision(labels.avoidWhen(), concept.avoidWhen(), blocks);
            decision(labels.verifyBy(), concept.verifyBy(), blocks);
            if (!concept.appliesTo().isEmpty()) {
                blocks.add(labelled(
                        labels.appliesTo(),
                        concept.appliesTo().entrySet().stream()
                                .map(range -> AsciiDocText.block(range.getKey() + " " + range.getValue()))
                                .collect(Collectors.joining(", "))));
            }
            if (!concept.seeAlso().isEmpty()) {
                blocks.add(labelled(labels.seeAlso(), references(concept.seeAlso())));
            }
            if (!concept.sources().isEmpty()) {
                blocks.add(labelled(
                        labels.sources(),
                        concept.sources().stream()
                                .map(source -> AsciiDocText.link(source.url().toString(), source.label()))
                                .collect(Collectors.joining(", "))));
            }
            return "\n" + String.join("\n\n", blocks);
        }

        private static void decision(String label, @Nullable Prose prose, List<String> blocks) {
            if (prose != null) {
                blocks.add(labelled(label, AsciiDocText.block(prose)));
            }
        }

        private static String labelled(String label, String text) {
            return AsciiDocText.strong(label + ":") + " " + text;
        }

        private String references(List<String> concepts) {
            return concepts.stream()
                    .map(id -> AsciiDocText.reference(id, conceptNames.getOrDefault(id, id)))
                    .collect(Collectors.joining(", "));
        }

        private void symptoms() {
            region(SYMPTOMS_ID, AsciiDocText.title(labels.symptoms()), () -> {
                for (Symptom symptom : sheet.symptoms()) {
                    line("* " + AsciiDocText.block(symptom.text()) + " -- " + references(symptom.concepts()));
                }
                line("");
            });
        }

        private void line(String line) {
            out.append(line).append('\n');
        }
    }
}
