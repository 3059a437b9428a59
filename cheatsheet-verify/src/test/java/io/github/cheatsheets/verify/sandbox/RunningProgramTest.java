package io.github.cheatsheets.verify.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class RunningProgramTest {

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatAProgramWroteBeforeItsEndIsThereAfterAllOfItIsKilled() throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "echo out; echo err >&2").start();
        RunningProgram program = new RunningProgram(process, "none");
        process.waitFor();

        program.killAll();

        assertThat(process.getInputStream().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("out\n");
        assertThat(process.getErrorStream().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("err\n");
    }
}
