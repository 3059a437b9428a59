package io.github.cheatsheets.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.cheatsheets.lint.Lint;

/**
 * That any bytes at all are findings or a sheet. A build tries the inputs that are checked in beside this test's
 * resources; {@code mvn -Pfuzz test -pl cheatsheet-core} searches for new ones, guided by coverage.
 */
class AnyBytesFuzzTest {

    private static final Lint LINT = Lint.load(AnyBytesFuzzTest.class.getClassLoader());

    @FuzzTest
    void anyBytesAreFindingsOrASheet(byte[] bytes) {
        SheetReader.Result result = SheetReader.read(new InMemoryFiles(bytes));

        if (result.sheet() == null) {
            assertThat(result.findings()).isNotEmpty();
        } else {
            LINT.check(result.sheet(), result.locations());
        }
    }
}
