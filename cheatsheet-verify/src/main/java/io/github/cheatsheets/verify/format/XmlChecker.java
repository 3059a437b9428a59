package io.github.cheatsheets.verify.format;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML; a fragment of several elements too. Nothing outside the example is read. */
public final class XmlChecker extends FormatChecker {

    /** Found as a service. */
    public XmlChecker() {
        super("JAXP", "xml", "svg");
    }

    @Override
    void parse(String code) throws Malformed {
        boolean document = code.stripLeading().startsWith("<?xml") || code.contains("<!DOCTYPE");
        try {
            parser().parse(
                            new InputSource(new StringReader(document ? code : "<example>" + code + "</example>")),
                            new DefaultHandler());
        } catch (SAXParseException e) {
            throw new Malformed(e.getLineNumber(), String.valueOf(e.getMessage()));
        } catch (SAXException | IOException e) {
            throw new Malformed(0, String.valueOf(e.getMessage()));
        }
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("every JDK has this parser", e);
        }
    }
}
