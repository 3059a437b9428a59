package io.github.cheatsheets.model;

import io.github.cheatsheets.model.Inline.Code;
import io.github.cheatsheets.model.Inline.Emphasis;
import io.github.cheatsheets.model.Inline.Link;
import io.github.cheatsheets.model.Inline.Strong;
import io.github.cheatsheets.model.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings pieces of prose into a form in which each reads as one thing only: blanks run as one space, none at the ends of
 * the whole; no empty piece, no text beside text, no markup inside or beside markup of its own kind. What is read, and
 * whether it is stressed, stays the same; formats whose delimiters are ambiguous in those places can carry it.
 */
final class InlineNormalizer {

    /** Whether the last character read is a space, or nothing has been read: a space that follows adds nothing. */
    private boolean afterSpace = true;

    private InlineNormalizer() {}

    static List<Inline> normalize(List<Inline> pieces) {
        InlineNormalizer normalizer = new InlineNormalizer();
        List<Inline> spaced = normalizer.spaced(pieces, false, false);
        return normalizer.afterSpace ? withoutFinalSpace(spaced) : spaced;
    }

    private List<Inline> spaced(List<Inline> pieces, boolean emphasized, boolean strong) {
        List<Inline> result = new ArrayList<>();
        for (Inline piece : pieces) {
            if (piece instanceof Text text) {
                add(result, text(text.text()));
            } else if (piece instanceof Code code) {
                add(result, code(code.text()));
            } else if (piece instanceof Emphasis emphasis) {
                List<Inline> children = spaced(emphasis.children(), true, strong);
                addAll(result, emphasized || children.isEmpty() ? children : List.of(new Emphasis(children)));
            } else if (piece instanceof Strong stressed) {
                List<Inline> children = spaced(stressed.children(), emphasized, true);
                addAll(result, strong || children.isEmpty() ? children : List.of(new Strong(children)));
            } else if (piece instanceof Link link) {
                List<Inline> children = spaced(link.children(), emphasized, strong);
                addAll(result, children.isEmpty() ? children : List.of(new Link(link.target(), children)));
            }
        }
        return result;
    }

    private @Nullable Inline text(String text) {
        String spaced = spaced(text);
        return spaced.isEmpty() ? null : new Text(spaced);
    }

    private @Nullable Inline code(String code) {
        String spaced = spaced(code);
        return spaced.isBlank() ? text(spaced) : new Code(spaced);
    }

    private String spaced(String text) {
        String spaced = CanonicalText.spaced(text);
        if (afterSpace && spaced.startsWith(" ")) {
            spaced = spaced.substring(1);
        }
        if (!spaced.isEmpty()) {
            afterSpace = spaced.endsWith(" ");
        }
        return spaced;
    }

    private static void addAll(List<Inline> result, List<Inline> pieces) {
        pieces.forEach(piece -> add(result, piece));
    }

    private static void add(List<Inline> result, @Nullable Inline piece) {
        if (piece == null) {
            return;
        }
        Inline joined = result.isEmpty() ? null : joined(result.get(result.size() - 1), piece);
        if (joined == null) {
            result.add(piece);
        } else {
            result.set(result.size() - 1, joined);
        }
    }

    private static @Nullable Inline joined(Inline left, Inline right) {
        if (left instanceof Text l && right instanceof Text r) {
            return new Text(l.text() + r.text());
        }
        if (left instanceof Code l && right instanceof Code r) {
            return new Code(l.text() + r.text());
        }
        if (left instanceof Emphasis l && right instanceof Emphasis r) {
            return new Emphasis(joined(l.children(), r.children()));
        }
        if (left instanceof Strong l && right instanceof Strong r) {
            return new Strong(joined(l.children(), r.children()));
        }
        return null;
    }

    private static List<Inline> joined(List<Inline> left, List<Inline> right) {
        List<Inline> result = new ArrayList<>(left);
        addAll(result, right);
        return result;
    }

    private static List<Inline> withoutFinalSpace(List<Inline> pieces) {
        if (pieces.isEmpty()) {
            return pieces;
        }
        List<Inline> result = new ArrayList<>(pieces);
        Inline last = result.remove(result.size() - 1);
        Inline trimmed = withoutFinalSpace(last);
        if (trimmed == null) {
            return withoutFinalSpace(result);
        }
        result.add(trimmed);
        return result;
    }

    private static @Nullable Inline withoutFinalSpace(Inline piece) {
        if (piece instanceof Text text) {
            String trimmed = withoutFinalSpace(text.text());
            return trimmed.isEmpty() ? null : new Text(trimmed);
        }
        if (piece instanceof Code code) {
            return new Code(withoutFinalSpace(code.text()));
        }
        if (piece instanceof Emphasis emphasis) {
            List<Inline> children = withoutFinalSpace(emphasis.children());
            return children.isEmpty() ? null : new Emphasis(children);
        }
        if (piece instanceof Strong strong) {
            List<Inline> children = withoutFinalSpace(strong.children());
            return children.isEmpty() ? null : new Strong(children);
        }
        Link link = (Link) piece;
        List<Inline> children = withoutFinalSpace(link.children());
        return children.isEmpty() ? null : new Link(link.target(), children);
    }

    private static String withoutFinalSpace(String text) {
        return text.endsWith(" ") ? text.substring(0, text.length() - 1) : text;
    }
}
