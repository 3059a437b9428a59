package io.github.cheatsheets.build;

import io.github.cheatsheets.build.files.AtomicFile;
import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verify.ExampleResult;
import io.github.cheatsheets.verify.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results as CI servers read them from tests: an example is a test case, one that is not checked is skipped. */
final class JUnitReport {

    /** What <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0</a> cannot carry. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private JUnitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the results of a sheet and returns the file. */
    static Path write(Path folder, String sheet, List<ExampleResult> results) throws IOException {
        Path file = folder.resolve("TEST-cheatsheet-" + sheet + ".xml");
        try (AtomicFile target = AtomicFile.at(file)) {
            try (OutputStream out = Files.newOutputStream(target.draft())) {
                XMLStreamWriter xml =
                        XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
                new JUnitReport(xml).suite("cheatsheet." + sheet, results);
                xml.close();
            }
            return target.commit();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void suite(String name, List<ExampleResult> results) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", String.valueOf(results.size()));
        xml.writeAttribute("failures", String.valueOf(count(results, JUnitReport::isBroken)));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", String.valueOf(count(results, JUnitReport::isNotChecked)));
        for (ExampleResult result : results) {
            xml.writeCharacters("\n  ");
            testCase(name, result);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void testCase(String suite, ExampleResult result) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", suite);
        xml.writeAttribute("name", result.path() + " (" + result.language() + ")");
        if (result.outcome() instanceof Outcome.Broken broken) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", "broken-example");
            xml.writeAttribute("message", clean(broken.message()));
            xml.writeCharacters(clean(result.location() + " " + broken.by() + ": " + broken.message()));
            xml.writeEndElement();
        } else if (result.outcome() instanceof Outcome.Judged judged) {
            Verdict verdict = judged.verdict();
            if (verdict.strength() == Strength.NOT_CHECKED) {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", clean(verdict.by()));
            } else {
                xml.writeStartElement("system-out");
                xml.writeCharacters(clean(verdict.strength().id() + ": " + verdict.explanation()));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private static long count(List<ExampleResult> results, Predicate<ExampleResult> condition) {
        return results.stream().filter(condition).count();
    }

    static boolean isBroken(ExampleResult result) {
        return result.outcome() instanceof Outcome.Broken;
    }

    private static boolean isNotChecked(ExampleResult result) {
        return result.outcome() instanceof Outcome.Judged judged
                && judged.verdict().strength() == Strength.NOT_CHECKED;
    }

    private static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD");
    }
}
