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
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/**
 * Any sheet, made of {@link HostileTexts}: one table whose concepts are {@code c0}, {@code c1} and so on.
 *
 * <p>Each sheet comes from a seed of its own. How many sheets a property tries, and from which seed on,
 * {@code -Djqwik.tries.default=N} and {@code -Dexact.seed=S} say, so that a long run goes on where another ended. What
 * breaks a promise, jqwik shrinks to fewer concepts and plainer texts.
 */
public final class HostileSheets {

    /** How many concepts a sheet has, unless it was shrunk. */
    public static final int CONCEPTS = 40;

    /** How many texts a concept holds; the few that the sheet itself has don't count. */
    public static final int TEXTS_IN_A_CONCEPT = 13;

    private static final int GENERATION_SIZE = 1000;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final List<String> LANGS =
            List.of("text", "java", "python", "bash", "sql", "yaml", "json", "c++", "x");
    private static final List<URI> URLS = List.of(
            URI.create("https://example.org/"),
            URI.create("https://example.org/a_b_c/__d__/*e*"),
            URI.create("https://example.org/?a=1&b=%3C&c=%5Bd%5D#e--f...g"),
            URI.create("http://example.org/~a/++b++/'c'/(C)/--"),
            URI.create("https://example.org/a;;b::c,d!e$$f@g:80/(((h)))"));

    private HostileSheets() {}

    /** The texts of a concept before it has an id. */
    private record Draft(
            List<String> inlines,
            List<String> codes,
            List<Prose> proses,
            List<Prose> literals,
            List<String> langs,
            @Nullable Level level,
            URI url,
            int choice) {}

    /** Returns sheets, each from the seed after that of the one before. */
    public static Arbitrary<SeededSheet> seeded() {
        RandomGenerator<CheatSheet> sheets = of(CONCEPTS).generator(GENERATION_SIZE);
        AtomicLong seeds = new AtomicLong(Long.getLong("exact.seed", 1));
        return Arbitraries.fromGenerator(unused -> {
            long seed = seeds.getAndIncrement();
            return sheets.next(random(seed)).map(sheet -> new SeededSheet(seed, sheet));
        });
    }

    /** Returns one sheet, for a test that is no property. */
    public static CheatSheet sheet(long seed, int size) {
        List<CheatSheet> sheets = new ArrayList<>();
        JqwikSession.run(() -> sheets.add(
                of(size).generator(GENERATION_SIZE).next(random(seed)).value()));
        return sheets.get(0);
    }

    // Seeds beside one another would begin alike.
    private static Random random(long seed) {
        return new Random(seed * SPREAD);
    }

    private static Arbitrary<CheatSheet> of(int size) {
        Arbitrary<List<Draft>> drafts = drafts().list()
                .ofMinSize(1)
                .ofMaxSize(size)
                .withSizeDistribution((unused, least, most, centre) -> random -> most);
        return Combinators.combine(
                        HostileTexts.inline().list().ofSize(8),
                        HostileTexts.prose().list().ofSize(3),
                        drafts)
                .as(HostileSheets::sheet);
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        HostileTexts.inline().list().ofSize(5),
                        HostileTexts.code().list().ofSize(2),
                        HostileTexts.prose().list().ofSize(4),
                        HostileTexts.literal().list().ofSize(2),
                        Arbitraries.of(LANGS).list().ofSize(2),
                        Arbitraries.of(Level.values()).injectNull(0.5),
                        Arbitraries.of(URLS),
                        Arbitraries.integers().greaterOrEqual(0))
                .as(Draft::new);
    }

    private static CheatSheet sheet(List<String> inlines, List<Prose> proses, List<Draft> drafts) {
        List<Concept> concepts = new ArrayList<>();
        for (Draft draft : drafts) {
            concepts.add(concept("c" + concepts.size(), draft, "c" + draft.choice() % drafts.size()));
        }
        Columns columns = new Columns(inlines.get(0), inlines.get(1), inlines.get(2));
        return new CheatSheet(
                "sheet",
                inlines.get(3),
                inlines.get(4),
                "en",
                inlines.get(5),
                List.of(proses.get(0), proses.get(1)),
                List.of(new Symptom("symptom", inlines.get(6), List.of("c0"))),
                List.of(),
                List.of(new Table("table", inlines.get(7), proses.get(2), columns, concepts)));
    }

    private static Concept concept(String id, Draft draft, String reference) {
        List<String> inlines = draft.inlines();
        List<Prose> proses = draft.proses();
        return new Concept(
                id,
                inlines.get(0),
                draft.level(),
                draft.choice() % 2 == 0,
                List.of(),
                List.of(
                        new Example(
                                draft.langs().get(0),
                                inlines.get(1),
                                draft.codes().get(0),
                                null),
                        new Example(draft.langs().get(1), null, draft.codes().get(1), null)),
                List.of(draft.literals().get(0), proses.get(0), proses.get(1)),
                proses.get(2),
                draft.literals().get(1),
                proses.get(3),
                Map.of(inlines.get(2), inlines.get(3)),
                List.of(reference),
                List.of(new Source(draft.url(), inlines.get(4), null)));
    }
}
