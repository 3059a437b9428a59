package io.github.cheatsheets.lint;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The texts of a sheet, each with its path; see {@link io.github.cheatsheets.finding.Locations}. */
public final class SheetTexts {

    private SheetTexts() {}

    /** Hands over the path of every text that people read, code included, and how it reads. */
    public static void eachText(CheatSheet sheet, BiConsumer<String, String> consumer) {
        consumer.accept("/title", sheet.title());
        if (sheet.version() != null) {
            consumer.accept("/version", sheet.version());
        }
        if (sheet.license() != null) {
            consumer.accept("/license", sheet.license());
        }
        eachProse(sheet, (path, prose) -> consumer.accept(path, prose.plainText()));
        eachExample(sheet, (path, example) -> {
            consumer.accept(path + "/code", example.code());
            if (example.title() != null) {
                consumer.accept(path + "/title", example.title());
            }
        });
        for (Symptom symptom : sheet.symptoms()) {
            consumer.accept(symptom.id() + "/text", symptom.text());
        }
        for (Table table : sheet.tables()) {
            consumer.accept(table.id() + "/title", table.title());
            consumer.accept(table.id() + "/columns/name", table.columns().name());
            consumer.accept(table.id() + "/columns/example", table.columns().example());
            consumer.accept(table.id() + "/columns/description", table.columns().description());
        }
        sheet.concepts().forEach(concept -> {
            consumer.accept(concept.id() + "/name", concept.name());
            concept.appliesTo()
                    .forEach((product, range) ->
                            consumer.accept(concept.id() + "/appliesTo/" + product, product + " " + range));
            for (int i = 0; i < concept.sources().size(); i++) {
                consumer.accept(
                        concept.id() + "/sources/" + i + "/title",
                        concept.sources().get(i).label());
            }
        });
    }

    /** Hands over the path of every text that says how an example is checked, or why it is not. */
    static void eachTextOfChecks(CheatSheet sheet, BiConsumer<String, String> consumer) {
        eachExample(sheet, (path, example) -> {
            Check check = example.check();
            if (check != null) {
                eachTextWithin(path + "/check/reason", check.reason(), consumer);
                eachTextWithin(path + "/check", check.settings(), consumer);
            }
        });
    }

    private static void eachTextWithin(String path, @Nullable Object setting, BiConsumer<String, String> consumer) {
        if (setting instanceof String text) {
            consumer.accept(path, text);
        } else if (setting instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                eachTextWithin(path + "/" + i, items.get(i), consumer);
            }
        } else if (setting instanceof Map<?, ?> settings) {
            settings.forEach((key, value) -> {
                consumer.accept(path + "/" + key, (String) key);
                eachTextWithin(path + "/" + key, value, consumer);
            });
        }
    }

    /** Hands over the path and the prose of every prose field. */
    static void eachProse(CheatSheet sheet, BiConsumer<String, Prose> consumer) {
        sheet.intro().forEach(paragraph -> consumer.accept("/intro", paragraph));
        sheet.tables().forEach(table -> optional(table.id() + "/purpose", table.purpose(), consumer));
        sheet.concepts().forEach(concept -> eachProse(concept, consumer));
    }

    private static void eachProse(Concept concept, BiConsumer<String, Prose> consumer) {
        List<Prose> bullets = concept.description();
        for (int i = 0; i < bullets.size(); i++) {
            consumer.accept(concept.id() + "/description/" + i, bullets.get(i));
        }
        eachDecision(concept, consumer);
    }

    /** Hands over the path and the prose of what helps to decide. */
    static void eachDecision(Concept concept, BiConsumer<String, Prose> consumer) {
        optional(concept.id() + "/useWhen", concept.useWhen(), consumer);
        optional(concept.id() + "/avoidWhen", concept.avoidWhen(), consumer);
        optional(concept.id() + "/verifyBy", concept.verifyBy(), consumer);
    }

    /** Hands over the path of every example. */
    static void eachExample(CheatSheet sheet, BiConsumer<String, Example> consumer) {
        sheet.concepts().forEach(concept -> {
            for (int i = 0; i < concept.examples().size(); i++) {
                consumer.accept(
                        concept.id() + "/examples/" + i, concept.examples().get(i));
            }
        });
    }

    private static void optional(String path, @Nullable Prose prose, BiConsumer<String, Prose> consumer) {
        if (prose != null) {
            consumer.accept(path, prose);
        }
    }
}
