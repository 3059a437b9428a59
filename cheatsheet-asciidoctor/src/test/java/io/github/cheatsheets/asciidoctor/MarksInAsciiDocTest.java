package io.github.cheatsheets.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.Labels;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.testing.HostileSheets;
import io.github.cheatsheets.testing.HostileVerifications;
import io.github.cheatsheets.verification.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** That marks of examples read as what is known, in what Asciidoctor makes of the AsciiDoc. */
class MarksInAsciiDocTest {

    @Test
    void marksOfExamplesSayWhatIsKnownAndLeaveEverythingElseAsItIs() throws IOException {
        CheatSheet sheet = HostileSheets.sheet(7, 40);
        Verification verification = HostileVerifications.of(7, sheet);
        Labels labels = Labels.of(sheet);
        Document page;
        Document plain;
        try (AsciidoctorRenderer renderer = new AsciidoctorRenderer()) {
            page = render(renderer, RenderRequest.of(sheet, Format.HTML).withVerification(verification));
            plain = render(renderer, RenderRequest.of(sheet, Format.HTML));
        }

        assertThat(page.select(".verified > p, .verified > ul > li > p"))
                .extracting(Element::wholeText)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(labels.verified(sheet, verification)),
                                verification.strengths(sheet).stream()
                                        .map(strength -> labels.mark(strength) + ": " + labels.meaning(strength)))
                        .toList());
        assertThat(page.select("table.tableblock .listingblock + .verdict > p"))
                .extracting(Element::wholeText)
                .containsExactlyElementsOf(sheet.concepts()
                        .flatMap(
                                concept -> IntStream.range(0, concept.examples().size())
                                        .mapToObj(index -> verification.of(concept, index))
                                        .flatMap(Optional::stream))
                        .map(labels::mark)
                        .toList());
        for (Element mark : page.select(".verified, .verdict")) {
            Objects.requireNonNull(mark.previousSibling(), "the line break before it")
                    .remove();
            mark.remove();
        }
        assertThat(page.body().html()).isEqualTo(plain.body().html());
    }

    private static Document render(AsciidoctorRenderer renderer, RenderRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(renderer.render(request, out)).isEmpty();
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
