package io.github.cheatsheets.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Tells FOP its settings in the <a href="https://xmlgraphics.apache.org/fop/2.11/configuration.html">form</a> that it
 * reads.
 */
final class FopConfiguration {

    private static final List<String[]> FACES = List.of(
            new String[] {"normal", "normal"},
            new String[] {"normal", "bold"},
            new String[] {"italic", "normal"},
            new String[] {"italic", "bold"});

    private final XMLStreamWriter xml;

    private FopConfiguration(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Returns the settings.
     *
     * @param fonts addresses of fonts by family, in the order regular, bold, italic, bold italic
     */
    static InputStream of(Map<String, List<String>> fonts, Tagging tagging) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new FopConfiguration(xml).write(fonts, tagging);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("settings cannot be written", e);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private void write(Map<String, List<String>> fonts, Tagging tagging) throws XMLStreamException {
        xml.writeStartElement("fop");
        xml.writeAttribute("version", "1.0");
        element("accessibility", Boolean.toString(tagging == Tagging.FULL));
        element("strict-configuration", "true");
        element("strict-validation", "true");
        // Only what is nothing else may be SVG: Batik, which would look, is not here.
        xml.writeStartElement("image-loading");
        xml.writeEmptyElement("penalty");
        xml.writeAttribute("value", "10000");
        xml.writeAttribute("class", "org.apache.fop.image.loader.batik.PreloaderSVG");
        xml.writeEndElement();
        xml.writeStartElement("renderers");
        xml.writeStartElement("renderer");
        xml.writeAttribute("mime", FopEngine.MIME);
        // The first version that packs the structure tree.
        element("version", "1.7");
        // The JDK writes the machine's kind into the profile.
        element("disable-srgb-colorspace", "true");
        if (tagging == Tagging.FULL) {
            element("pdf-ua-mode", "PDF/UA-1");
        }
        xml.writeStartElement("fonts");
        for (Map.Entry<String, List<String>> family : fonts.entrySet()) {
            for (int face = 0; face < FACES.size(); face++) {
                font(family.getKey(), family.getValue().get(face), FACES.get(face));
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void font(String family, String address, String[] styleAndWeight) throws XMLStreamException {
        xml.writeStartElement("font");
        xml.writeAttribute("embed-url", address);
        xml.writeAttribute("embedding-mode", "subset");
        // In code "->" stays two characters.
        xml.writeAttribute("advanced", Boolean.toString(!family.startsWith(Fonts.CODE)));
        xml.writeEmptyElement("font-triplet");
        xml.writeAttribute("name", family);
        xml.writeAttribute("style", styleAndWeight[0]);
        xml.writeAttribute("weight", styleAndWeight[1]);
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
