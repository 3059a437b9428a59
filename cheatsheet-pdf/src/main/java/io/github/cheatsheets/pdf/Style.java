package io.github.cheatsheets.pdf;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** The attributes of a formatting object; names with the prefix {@code fox:} are those of FOP's extensions. */
final class Style {

    static final Style NONE = new Style(new AttributesImpl());

    private static final String EXTENSIONS = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final AttributesImpl attributes;

    private Style(AttributesImpl attributes) {
        this.attributes = attributes;
    }

    /** Makes a style of names and values in turn. */
    static Style of(String... namesAndValues) {
        return NONE.and(namesAndValues);
    }

    /** Returns this style with more attributes; a later value replaces an earlier one. */
    Style and(String... namesAndValues) {
        AttributesImpl more = new AttributesImpl(attributes);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            set(more, namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Style(more);
    }

    Attributes attributes() {
        return attributes;
    }

    private static void set(AttributesImpl attributes, String name, String value) {
        int known = attributes.getIndex(name);
        if (known >= 0) {
            attributes.setValue(known, value);
        } else {
            String local = name.substring(name.indexOf(':') + 1);
            attributes.addAttribute(namespace(name), local, name, "CDATA", value);
        }
    }

    private static String namespace(String name) {
        if (name.startsWith("fox:")) {
            return EXTENSIONS;
        }
        return name.startsWith("xml:") ? XML : "";
    }
}
