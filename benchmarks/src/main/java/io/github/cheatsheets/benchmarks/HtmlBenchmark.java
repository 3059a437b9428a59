package io.github.cheatsheets.benchmarks;

import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.render.Format;
import io.github.cheatsheets.render.RenderRequest;
import io.github.cheatsheets.render.html.HtmlRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The HTML page in a JVM that has rendered before, in a heap of 512 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 60)
@Measurement(iterations = 15)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class HtmlBenchmark {

    @Param({"168", "1680", "16800"})
    public int rows;

    private CheatSheet sheet;
    private HtmlRenderer renderer;

    @Setup
    public void start() {
        sheet = Sheets.ofRows(rows);
        renderer = new HtmlRenderer();
    }

    @TearDown
    public void end() {
        renderer.close();
    }

    @Benchmark
    public Object builtin() throws IOException {
        return renderer.render(RenderRequest.of(sheet, Format.HTML), OutputStream.nullOutputStream());
    }
}
