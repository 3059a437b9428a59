package io.github.cheatsheets.yaml;

import io.github.cheatsheets.model.CanonicalText;
import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.model.Example;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the examples of concepts, and how they are checked. */
final class ExampleReader {

    private static final Set<String> EXAMPLE_FIELDS = Fields.names("lang title code check");
    private static final Set<String> CHECK_FIELDS =
            Fields.names("level reason dialect context requires services setup after analyze plan params rows"
                    + " replies preamble members imports classpath stdout");
    private static final Map<String, Check.Level> CHECK_LEVELS = Fields.byWord(Check.Level.values(), Check.Level::id);
    private static final String DEFAULT_LANG = "text";

    private final Findings findings;

    ExampleReader(Findings findings) {
        this.findings = findings;
    }

    /** Returns the examples of a concept, from either form. */
    List<Example> read(Fields fields) {
        YamlNode single = fields.node("example");
        if (single == null) {
            return fields.list("examples", this::example);
        }
        if (fields.has("examples")) {
            fields.refuse(Rules.INVALID_VALUE, "example", "a concept must not have both \"example\" and \"examples\"");
        }
        Example example = example(single);
        return example == null ? List.of() : List.of(example);
    }

    private @Nullable Example example(YamlNode node) {
        Fields fields = Fields.of(node, "an example", EXAMPLE_FIELDS, findings);
        if (fields == null) {
            return null;
        }
        fields.require("code");
        String lang = fields.line("lang");
        if (lang != null && !lang.matches(Example.LANG_PATTERN)) {
            fields.refuse(
                    Rules.INVALID_VALUE,
                    "lang",
                    "\"lang\" must be the name of a language, such as java, sql or text, not \"%s\"",
                    lang);
            return null;
        }
        String title = fields.line("title");
        String code = fields.text("code");
        Check check = check(fields.node("check"));
        if (code == null) {
            return null;
        }
        if (CanonicalText.code(code).isEmpty()) {
            fields.refuse(Rules.INVALID_VALUE, "code", "\"code\" must not be blank");
            return null;
        }
        return new Example(lang == null ? DEFAULT_LANG : lang, title, code, check);
    }

    private @Nullable Check check(@Nullable YamlNode node) {
        Fields fields = node == null ? null : Fields.of(node, "\"check\"", CHECK_FIELDS, findings);
        if (fields == null) {
            return null;
        }
        Check.Level level = fields.constant("level", CHECK_LEVELS);
        String reason = fields.line("reason");
        if ((level == Check.Level.NONE) != fields.has("reason")) {
            fields.refuse(
                    Rules.INVALID_VALUE,
                    fields.has("reason") ? "reason" : "level",
                    "a check of level none, and only that, must have a \"reason\"");
        }
        Map<String, @Nullable Object> settings = fields.values();
        settings.remove("level");
        settings.remove("reason");
        return findings.hasErrors() ? null : new Check(level == null ? Check.Level.PARSE : level, reason, settings);
    }
}
