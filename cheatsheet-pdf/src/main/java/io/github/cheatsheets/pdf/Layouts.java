package io.github.cheatsheets.pdf;

import java.util.Locale;

/** The layouts that a user can choose. */
enum Layouts {
    CARDS(new CardsLayout()),
    REFERENCE(new ReferenceLayout()),
    POCKET(new PocketLayout());

    private final Layout layout;

    Layouts(Layout layout) {
        this.layout = layout;
    }

    /** Returns the word that users write. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Layout layout() {
        return layout;
    }
}
