package io.github.cheatsheets.benchmarks;

import io.github.cheatsheets.asciidoctor.AsciidoctorRenderer;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A PDF of the curated sheet by AsciidoctorJ PDF in a JVM that has rendered before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
@Fork(1)
public class NeighbourBenchmark {

    private CheatSheet sheet;
    private AsciidoctorRenderer renderer;

    @Setup
    public void start() {
        sheet = Sheets.ofRows(Sheets.ROWS);
        renderer = new AsciidoctorRenderer();
    }

    @TearDown
    public void end() {
        renderer.close();
    }

    @Benchmark
    public Object asciidoctor() throws IOException {
        return renderer.render(RenderRequest.of(sheet, Format.PDF), OutputStream.nullOutputStream());
    }
}
