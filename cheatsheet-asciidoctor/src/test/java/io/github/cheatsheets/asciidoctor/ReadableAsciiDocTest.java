package io.github.cheatsheets.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.asciidoc.AsciiDocRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.junit.jupiter.api.Test;

/** That exactness does not cost readability: text is quoted only where it would read otherwise. */
class ReadableAsciiDocTest {

    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^(----+)\\n.*?^\\1$");
    private static final Pattern QUOTED = Pattern.compile("\\+\\+(.+?)\\+\\+|pass:c\\[((?:\\\\]|[^]])*)]|&#(\\d+);");

    @Test
    void ofTheFirstTableAtMostOneQuotedSpanInTenIsQuotedWithoutNeed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CheatSheet sheet = CheatSheets.onClassPath().load("backend-performance");
        new AsciiDocRenderer()
                .render(RenderRequest.of(sheet.withTables(sheet.tables().subList(0, 1)), Format.ADOC), out);
        String prose = CODE_BLOCK.matcher(out.toString(StandardCharsets.UTF_8)).replaceAll("");
        int quoted = 0;
        List<String> needless = new ArrayList<>();
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
            for (String line : prose.lines().toList()) {
                String text = line.replaceFirst("^[|*=]+ ?(?=[^*])", "").replace("\\|", "|");
                String right = html(asciidoctor, text);
                for (MatchResult span : QUOTED.matcher(text).results().toList()) {
                    quoted++;
                    String content = content(span);
                    String bare = text.substring(0, span.start()) + content + text.substring(span.end());
                    if (html(asciidoctor, bare).equals(right)) {
                        needless.add(span.group());
                    }
                }
            }
        }
        System.out.printf("Readability: %d quoted spans, %d of them without need%n", quoted, needless.size());
        assertThat(needless).as("of %d quoted spans", quoted).hasSizeLessThanOrEqualTo(quoted / 10);
    }

    private static String content(MatchResult span) {
        if (span.group(3) != null) {
            return Character.toString(Integer.parseInt(span.group(3)));
        }
        return span.group(1) == null ? span.group(2) : span.group(1);
    }

    private static String html(Asciidoctor asciidoctor, String text) {
        String html =
                asciidoctor.convert(text, Options.builder().standalone(false).build());
        return html == null ? "" : html;
    }
}
