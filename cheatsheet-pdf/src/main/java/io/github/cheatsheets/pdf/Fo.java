package io.github.cheatsheets.pdf;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.LocatorImpl;

/** Says <a href="https://www.w3.org/TR/xsl11/">XSL formatting objects</a> to FOP as they come, without any text of XML. */
final class Fo {

    private static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";

    private final ContentHandler handler;
    private final LocatorImpl place = new LocatorImpl();

    Fo(ContentHandler handler) {
        this.handler = handler;
        handler.setDocumentLocator(place);
    }

    /** Thrown when FOP refuses an object. */
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(SAXException cause) {
            super(cause);
        }
    }

    /** Names what is being written; FOP's events about it carry the name as their system id. */
    void at(String id) {
        place.setSystemId(id);
    }

    /** Returns the name of what is being written. */
    String place() {
        return place.getSystemId();
    }

    void document(Style style, Runnable content) {
        at("");
        try {
            handler.startDocument();
            element("root", style, content);
            handler.endDocument();
        } catch (SAXException e) {
            throw new RefusedException(e);
        }
    }

    void element(String name, Style style, Runnable content) {
        try {
            handler.startElement(NAMESPACE, name, name, style.attributes());
            content.run();
            handler.endElement(NAMESPACE, name, name);
        } catch (SAXException e) {
            throw new RefusedException(e);
        }
    }

    void element(String name, Style style) {
        element(name, style, () -> {});
    }

    void block(Style style, Runnable content) {
        element("block", style, content);
    }

    void inline(Style style, Runnable content) {
        element("inline", style, content);
    }

    /** Changes the look of text, and nothing else. */
    void look(Style style, Runnable content) {
        element("wrapper", style, content);
    }

    void text(String text) {
        try {
            handler.characters(text.toCharArray(), 0, text.length());
        } catch (SAXException e) {
            throw new RefusedException(e);
        }
    }
}
