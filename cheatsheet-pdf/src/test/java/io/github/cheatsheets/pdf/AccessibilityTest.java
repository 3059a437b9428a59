package io.github.cheatsheets.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** That veraPDF finds every PDF to be PDF/UA-1. */
class AccessibilityTest {

    static Stream<Arguments> looks() {
        return Stream.of("cards", "reference", "pocket").flatMap(layout -> Stream.of("A4", "Letter")
                .flatMap(paper -> Stream.of("default", "ink").map(theme -> Arguments.of(layout, paper, theme))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyLookIsAccessible(String layout, String paper, String theme) throws Exception {
        byte[] pdf = Pdfs.of(SampleSheet.withEverything(), Map.of("layout", layout, "paper", paper, "theme", theme));

        assertThat(failures(pdf)).isEmpty();
    }

    static List<String> failures(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .limit(20)
                    .toList();
        }
    }
}
