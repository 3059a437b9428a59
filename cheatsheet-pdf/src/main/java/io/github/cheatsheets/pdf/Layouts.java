package io.github.cheatsheets.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layouts that there are. */
final class Layouts {

    /** The layout of those who name none. */
    static final Layout DEFAULT = new CardsLayout();

    private static final Map<String, Layout> BY_ID = byId(List.of(DEFAULT, new ReferenceLayout(), new PocketLayout()));

    private Layouts() {}

    /** Returns all layouts by the words that users write, in order. */
    static Map<String, Layout> byId() {
        return BY_ID;
    }

    private static Map<String, Layout> byId(List<Layout> layouts) {
        Map<String, Layout> byId = new LinkedHashMap<>();
        layouts.forEach(layout -> byId.put(layout.id(), layout));
        return Collections.unmodifiableMap(byId);
    }
}
