package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.model.Concept;
import io.github.cheatsheets.model.Example;
import io.github.cheatsheets.model.Level;
import io.github.cheatsheets.model.Prose;
import io.github.cheatsheets.model.Source;
import io.github.cheatsheets.model.Table;
import io.github.cheatsheets.render.Labels;
import io.github.cheatsheets.testing.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What print must say of a sheet with all its fields, in order, and what may stand between. */
final class Pieces {

    private static final Fonts FONTS = new Fonts(Theme.DEFAULT);
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final int TAB = 4;
    private static final int WIDEST_GAP = 200;

    static final int NOWHERE = -1;

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();
    private final Pattern gap;

    private Pieces(CheatSheet sheet) {
        Labels labels = Labels.of(sheet);
        List<String> own = new ArrayList<>(List.of(
                labels.useWhen(),
                labels.avoidWhen(),
                labels.verifyBy(),
                labels.appliesTo(),
                labels.seeAlso(),
                labels.sources()));
        Arrays.stream(Level.values()).map(labels::level).forEach(own::add);
        for (Source source :
                sheet.concepts().flatMap(concept -> concept.sources().stream()).toList()) {
            own.add(source.url().toString());
            own.add(source.url().getHost());
        }
        this.gap = Pattern.compile(own.stream()
                .flatMap(words -> Stream.of(words, words.replace(" ", "")))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", "|\\(\\d+\\)|[\u2022:,;()\\d\\s\u00A0])*")));
    }

    /**
     * A text as it is printed.
     *
     * @param text with a question mark for each character that no font has
     * @param styles the style of each character, or null if the layout gives the text a look of its own
     * @param isFree whether anything may stand between the piece before and this one
     */
    record Piece(String text, @Nullable List<String> styles, boolean isFree) {}

    static Pieces of(CheatSheet sheet, boolean isWithColumns) {
        Pieces pieces = new Pieces(sheet);
        pieces.furniture(sheet.version());
        pieces.furniture(sheet.license());
        pieces.plain(sheet.title(), true);
        sheet.intro().forEach(paragraph -> pieces.prose(paragraph, true));
        sheet.symptoms().forEach(symptom -> pieces.plain(symptom.text(), true));
        for (Table table : sheet.tables()) {
            pieces.plain(table.title(), true);
            pieces.plain(Objects.requireNonNull(table.purpose()).plainText(), true);
            if (isWithColumns) {
                pieces.plain(table.columns().name(), true);
                pieces.plain(table.columns().example(), true);
                pieces.plain(table.columns().description(), true);
            }
            boolean isFirst = true;
            for (Concept concept : table.concepts()) {
                pieces.concept(sheet, concept, isFirst);
                if (isWithColumns) {
                    concept.sources().forEach(source -> pieces.plain(Objects.requireNonNull(source.title()), false));
                }
                isFirst = false;
            }
        }
        return pieces;
    }

    /** Finds out whether a piece is at a place. */
    interface Place {
        /** Returns where the piece ends if it begins at that index, else {@link #NOWHERE}. */
        int end(Piece piece, int from);
    }

    /** Asserts that the pieces are in a text, each after the one before, with nothing between but words of layouts. */
    void assertReadIn(String text, Place place) {
        // A text may look like words of the layout, so that there is more than one way to read on.
        SortedSet<Integer> ends = new TreeSet<>(List.of(0));
        for (Piece piece : pieces) {
            SortedSet<Integer> next = new TreeSet<>();
            for (int end : piece.isFree() ? List.of(ends.first()) : ends) {
                int last = piece.isFree() ? text.length() : Math.min(text.length(), end + WIDEST_GAP);
                for (int from = end; from <= last; from++) {
                    int to = place.end(piece, from);
                    if (to != NOWHERE && (piece.isFree() || isGap(text.substring(end, from)))) {
                        next.add(to);
                    }
                }
            }
            assertThat(next)
                    .as(
                            "ends of %s in %s",
                            piece, text.substring(ends.first(), Math.min(text.length(), ends.last() + 300)))
                    .isNotEmpty();
            ends = next;
        }
    }

    /** Returns the characters that no font has, as {@code U+XXXX}. */
    Set<String> missing() {
        return missing;
    }

    private boolean isGap(CharSequence text) {
        return gap.matcher(text).matches();
    }

    private void concept(CheatSheet sheet, Concept concept, boolean isFirst) {
        plain(concept.name(), isFirst);
        for (Example example : concept.examples()) {
            if (example.title() != null) {
                plain(example.title(), false);
            }
            add(code(withoutTabs(example.code())), null, false);
        }
        concept.description().forEach(bullet -> prose(bullet, false));
        Stream.of(concept.useWhen(), concept.avoidWhen(), concept.verifyBy())
                .filter(Objects::nonNull)
                .forEach(decision -> prose(decision, false));
        concept.appliesTo().forEach((product, range) -> plain(product + " " + range, false));
        concept.seeAlso().forEach(id -> plain(sheet.concept(id).orElseThrow().name(), false));
    }

    private void plain(String text, boolean isFree) {
        add(words(text), null, isFree);
    }

    private void furniture(@Nullable String text) {
        printed(Objects.requireNonNullElse(text, ""), Fonts.PROSE);
    }

    private void prose(Prose prose, boolean isFree) {
        StringBuilder text = new StringBuilder();
        List<String> styles = new ArrayList<>();
        for (Run run : Run.of(prose)) {
            boolean isCode = Arrays.asList(run.style().split(" ", -1)).contains("code");
            String printed = isCode ? code(run.text()) : words(run.text());
            text.append(printed);
            styles.addAll(Collections.nCopies(printed.length(), run.style()));
        }
        add(text.toString(), styles, isFree);
    }

    private void add(String text, @Nullable List<String> styles, boolean isFree) {
        pieces.add(new Piece(text, styles, isFree));
    }

    private String words(String text) {
        return printed(text.replaceAll("(?<!\\p{L})\u00AD|\u00AD(?!\\p{L})", ""), Fonts.PROSE);
    }

    private String code(String text) {
        return printed(text, Fonts.CODE).replace(SOFT_HYPHEN, "");
    }

    private String printed(String text, String family) {
        StringBuilder printed = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\u00AD' || FONTS.familyFor(character, family) != null) {
                printed.appendCodePoint(character);
            } else if (character != '\u200B') {
                missing.add(String.format(java.util.Locale.ROOT, "U+%04X", character));
                printed.append('?');
            }
        });
        return printed.toString().replace("\u200B", "");
    }

    private static String withoutTabs(String code) {
        StringBuilder spaced = new StringBuilder();
        int column = 0;
        for (int character : code.codePoints().toArray()) {
            if (character == '\t') {
                int width = TAB - column % TAB;
                spaced.append(" ".repeat(width));
                column += width;
            } else {
                spaced.appendCodePoint(character);
                column = character == '\n' ? 0 : column + 1;
            }
        }
        return spaced.toString();
    }
}
