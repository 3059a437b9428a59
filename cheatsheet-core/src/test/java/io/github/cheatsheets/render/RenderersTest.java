package io.github.cheatsheets.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class RenderersTest {

    private final Renderers renderers = Renderers.load(RenderersTest.class.getClassLoader());

    @Test
    void findsTheBuiltinRendererOfEachFormat() {
        for (Format format : new Format[] {Format.ADOC, Format.HTML, Format.MD, Format.JSON}) {
            Renderer renderer = renderers.find(format, Renderer.BUILTIN);
            assertThat(renderer.engine()).isEqualTo(Renderer.BUILTIN);
            assertThat(renderer.formats()).contains(format);
        }
    }

    @Test
    void saysWhatThereIsIfAFormatOrAnEngineIsUnknown() {
        assertThatExceptionOfType(InvalidOptionException.class)
                .isThrownBy(() -> renderers.find(new Format("docx"), Renderer.BUILTIN))
                .withMessage("nothing renders the format \"docx\"; there are: adoc, html, json, md");
        assertThatExceptionOfType(InvalidOptionException.class)
                .isThrownBy(() -> renderers.find(Format.HTML, "latex"))
                .withMessage("there is no engine \"latex\"; there are: builtin");
        assertThatExceptionOfType(InvalidOptionException.class).isThrownBy(() -> new Format("../x"));
    }
}
