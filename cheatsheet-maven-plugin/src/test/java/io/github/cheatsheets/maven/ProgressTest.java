package io.github.cheatsheets.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final AtomicLong now = new AtomicLong();
    private final List<String> told = new ArrayList<>();
    private final Progress progress = new Progress(told::add, now::get);

    @Test
    void tellsOnceOfWorkThatTakesMoreThanTwoSeconds() {
        progress.next("team.adoc");
        after(1999);
        progress.next("team.pdf");
        after(1999);
        assertThat(told).isEmpty();

        after(1);
        after(5000);
        assertThat(told).containsExactly("Rendering team.pdf ...");
    }

    private void after(long millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
        progress.tick();
    }
}
