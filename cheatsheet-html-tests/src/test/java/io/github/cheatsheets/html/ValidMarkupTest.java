package io.github.cheatsheets.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.testing.HostileSheets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** That the <a href="https://validator.github.io/validator/">Nu Html Checker</a> finds nothing wrong with markup and style. */
class ValidMarkupTest {

    static List<CheatSheet> sheets() throws IOException {
        List<CheatSheet> sheets = new ArrayList<>(List.of(
                Sheets.curated(),
                Sheets.finding(),
                Sheets.inLanguage(Sheets.finding(), "de"),
                Sheets.inLanguage(Sheets.finding(), "ar"),
                Sheets.of("</style><script>\"'&amp;")));
        for (int seed = 1; seed <= 5; seed++) {
            sheets.add(HostileSheets.sheet(seed, 20));
        }
        return sheets;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("sheets")
    void thePageIsValid(CheatSheet sheet) throws IOException, SAXException {
        // Warnings are about what authors write, such as characters for private use.
        assertThat(messages(sheet).filter(line -> line.startsWith("Error"))).isEmpty();
    }

    @Test
    void thePageOfTheCuratedSheetIsWarnedOfNothingButHashesThatTheCheckerDoesNotCompute()
            throws IOException, SAXException {
        assertThat(messages(Sheets.curated()).filter(line -> line.startsWith("Warning")))
                .hasSize(2)
                .allMatch(line -> line.contains("violates Content Security Policy"))
                .allMatch(line -> line.contains("or nonce/hash"));
    }

    private static Stream<String> messages(CheatSheet sheet) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        try (InputStream page =
                Files.newInputStream(SheetPage.write(RenderRequest.of(sheet, Format.HTML), "valid-" + sheet.id()))) {
            return validator.validate(page).lines();
        }
    }
}
