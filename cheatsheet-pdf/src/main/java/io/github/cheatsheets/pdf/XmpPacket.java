package io.github.cheatsheets.pdf;

import io.github.cheatsheets.model.CheatSheet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a PDF says about itself to machines: <a href="https://www.iso.org/standard/75163.html">XMP</a>. */
final class XmpPacket {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final String BASIC = "http://ns.adobe.com/xap/1.0/";
    private static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";

    private final XMLStreamWriter xml;

    private XmpPacket(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Returns the packet in UTF-8. */
    static byte[] of(CheatSheet sheet, Tagging tagging, String producer, Optional<Instant> made) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            // The JDK's own, as another one on the class path may write other bytes.
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new XmpPacket(xml).write(sheet, tagging, producer, made);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("metadata cannot be written", e);
        }
        return out.toByteArray();
    }

    private void write(CheatSheet sheet, Tagging tagging, String producer, Optional<Instant> made)
            throws XMLStreamException {
        xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
        xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
        xml.writeNamespace("x", "adobe:ns:meta/");
        xml.writeStartElement("rdf", "RDF", RDF);
        xml.writeNamespace("rdf", RDF);
        xml.writeStartElement("rdf", "Description", RDF);
        xml.writeNamespace("dc", DUBLIN_CORE);
        xml.writeNamespace("pdf", PDF);
        xml.writeNamespace("pdfuaid", PDF_UA);
        xml.writeNamespace("xmp", BASIC);
        xml.writeAttribute("rdf", RDF, "about", "");
        element("dc", DUBLIN_CORE, "format", "application/pdf");
        array("title", "Alt", sheet.title());
        array("language", "Bag", sheet.language());
        if (sheet.license() != null) {
            array("rights", "Alt", sheet.license());
        }
        if (made.isPresent()) {
            element("xmp", BASIC, "CreateDate", made.get().toString());
            element("xmp", BASIC, "ModifyDate", made.get().toString());
        }
        element("pdf", PDF, "Producer", producer);
        if (tagging == Tagging.FULL) {
            element("pdfuaid", PDF_UA, "part", "1");
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeProcessingInstruction("xpacket", "end=\"r\"");
    }

    private void element(String prefix, String namespace, String name, String text) throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void array(String name, String kind, String text) throws XMLStreamException {
        xml.writeStartElement("dc", name, DUBLIN_CORE);
        xml.writeStartElement("rdf", kind, RDF);
        xml.writeStartElement("rdf", "li", RDF);
        if (kind.equals("Alt")) {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "x-default");
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
