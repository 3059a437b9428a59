package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Locations;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderOptions;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.testing.HostileSheets;
import io.github.cheatsheets.testing.SeededSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

/**
 * That print says exactly the sheet, character for character: in the formatting objects that FOP is handed, with all markup,
 * and in the PDF that comes of them, but for white space, which lines and columns make anew. A character that no font has
 * is an error finding, with a question mark in its place.
 */
class ExactPdfTest {

    private static final Pattern CHARACTER =
            Pattern.compile("no font has the character (?:\".{1,2}\" \\()?(U\\+\\p{XDigit}+)", Pattern.DOTALL);

    @Provide
    Arbitrary<SeededSheet> sheets() {
        return HostileSheets.seeded();
    }

    @Property
    void formattingObjectsOfCardsReadAsTheSheet(@ForAll("sheets") SeededSheet any) throws Exception {
        formattingObjectsReadAsTheSheet(any.sheet(), "cards", Pieces.of(any.sheet(), false));
    }

    @Property
    void formattingObjectsOfTheReferenceReadAsTheSheet(@ForAll("sheets") SeededSheet any) throws Exception {
        formattingObjectsReadAsTheSheet(any.sheet(), "reference", Pieces.of(any.sheet(), true));
    }

    @Property
    void thePdfOfCardsReadsAsTheSheet(@ForAll("sheets") SeededSheet any) throws IOException {
        thePdfReadsAsTheSheet(any.sheet(), "cards", Pieces.of(any.sheet(), false));
    }

    @Property
    void thePdfOfTheReferenceReadsAsTheSheet(@ForAll("sheets") SeededSheet any) throws IOException {
        thePdfReadsAsTheSheet(any.sheet(), "reference", Pieces.of(any.sheet(), true));
    }

    private static void formattingObjectsReadAsTheSheet(CheatSheet sheet, String layout, Pieces pieces)
            throws Exception {
        PrintGate gate = new PrintGate(new Locations(Location.of(sheet.id())));
        Reading reading = Reading.of(formattingObjects(sheet, layout, gate));

        pieces.assertReadIn(reading.text(), (piece, from) -> {
            int to = from + piece.text().length();
            boolean isThere = reading.text().startsWith(piece.text(), from)
                    && (piece.styles() == null || piece.styles().equals(reading.styles(from, to)));
            return isThere ? to : Pieces.NOWHERE;
        });
        assertThat(characters(gate.findings())).isEqualTo(pieces.missing());
    }

    private static void thePdfReadsAsTheSheet(CheatSheet sheet, String layout, Pieces pieces) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        List<Finding> findings = Pdfs.render(sheet, Map.of("layout", layout), pdf);
        String text = squeezed(TaggedText.of(pdf.toByteArray()));

        pieces.assertReadIn(text, (piece, from) -> {
            Matcher matcher = printed(piece.text()).matcher(text).region(from, text.length());
            return matcher.lookingAt() ? matcher.end() : Pieces.NOWHERE;
        });
        assertThat(characters(findings)).isEqualTo(pieces.missing());
    }

    /** Returns an expression for a text without white space; a soft hyphen shows where a line ends. */
    private static Pattern printed(String text) {
        return Pattern.compile(Arrays.stream(text.split("\u00AD", -1))
                .map(part -> Pattern.quote(squeezed(part)))
                .collect(Collectors.joining("-?")));
    }

    private static Set<String> characters(Collection<Finding> findings) {
        Set<String> characters = new TreeSet<>();
        for (Finding finding : findings) {
            Matcher matcher = CHARACTER.matcher(finding.message());
            assertThat(matcher.lookingAt()).as("%s", finding).isTrue();
            characters.add(matcher.group(1));
        }
        return characters;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\p{IsWhite_Space}\u200B]+", "");
    }

    private static Element formattingObjects(CheatSheet sheet, String layout, PrintGate gate) throws Exception {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        TransformerHandler handler = ((SAXTransformerFactory) TransformerFactory.newInstance()).newTransformerHandler();
        handler.setResult(new StreamResult(xml));
        Fo fo = new Fo(handler);
        PdfOptions options = PdfOptions.of(new RenderOptions(Map.of("layout", layout)));
        Typesetting typesetting = Typesetting.of(
                fo,
                RenderRequest.of(sheet, Format.PDF),
                sheet,
                options,
                Look.of(options, Theme.DEFAULT),
                Keeps.UNKNOWN,
                new Fonts(Theme.DEFAULT),
                gate);
        fo.document(Style.NONE, () -> options.layout().write(typesetting));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.toByteArray()))
                .getDocumentElement();
    }
}
