package io.github.cheatsheets.testing;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Columns;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import io.github.cheatsheets.model.Symptom;
import io.github.cheatsheets.model.Table;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes sheets of {@link HostileTexts}: one table whose concepts are {@code c0}, {@code c1} and so on. */
public final class HostileSheets {

    /** How many texts a concept holds. */
    public static final int TEXTS_IN_A_CONCEPT = 13;

    private static final List<String> LANGS =
            List.of("text", "java", "python", "bash", "sql", "yaml", "json", "c++", "x");
    private static final List<String> URLS = List.of(
            "https://example.org/",
            "https://example.org/a_b_c/__d__/*e*",
            "https://example.org/?a=1&b=%3C&c=[d]#e--f...g",
            "http://example.org/~a/++b++/'c'/(C)/--",
            "https://example.org/a;;b::c,d!e$$f@g:80/(((h)))");

    private final Random random;
    private final HostileTexts texts;

    /** Makes sheets that depend on the seed alone. */
    public HostileSheets(long seed) {
        this.random = new Random(seed);
        this.texts = new HostileTexts(random);
    }

    /** Returns a sheet of that many concepts. */
    public CheatSheet sheet(int size) {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            concepts.add(concept(i, size));
        }
        Columns columns = new Columns(texts.inline(), texts.inline(), texts.inline());
        Table table = new Table("table", texts.inline(), texts.prose(), columns, concepts);
        return new CheatSheet(
                "sheet",
                texts.inline(),
                texts.inline(),
                "en",
                texts.inline(),
                List.of(texts.prose(), texts.prose()),
                List.of(new Symptom("symptom", texts.inline(), List.of("c0"))),
                List.of(),
                List.of(table));
    }

    private Concept concept(int index, int size) {
        Prose literal = HostileTexts.literal(texts.inline());
        return new Concept(
                "c" + index,
                texts.inline(),
                random.nextBoolean() ? Level.ADVANCED : null,
                random.nextBoolean(),
                List.of(),
                List.of(
                        new Example(pick(LANGS), texts.inline(), texts.code(), null),
                        new Example(pick(LANGS), null, texts.code(), null)),
                List.of(literal, texts.prose(), texts.prose()),
                texts.prose(),
                HostileTexts.literal(texts.inline()),
                texts.prose(),
                Map.of(texts.inline(), texts.inline()),
                List.of("c" + random.nextInt(size)),
                List.of(new Source(
                        URI.create(pick(URLS).replace("[", "%5B").replace("]", "%5D")), texts.inline(), null)));
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
