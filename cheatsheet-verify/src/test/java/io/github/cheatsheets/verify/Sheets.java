package io.github.cheatsheets.verify;

import io.github.cheatsheets.CheatSheets;
import io.github.cheatsheets.SheetReading;
import io.github.cheatsheets.testing.LocalRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** Sheets that tests write and verify. */
final class Sheets {

    static final LocalDate DATE = LocalDate.of(2026, 11, 25);

    private static final String HEAD = """
            schema: 1
            id: team
            title: Team
            tables:
              - id: commands
                title: Commands
                concepts:
            """;

    private Sheets() {}

    /** Reads a sheet of these concepts. */
    static SheetReading read(Path folder, String concepts) throws IOException {
        Path file = folder.resolve("team.yaml");
        Files.writeString(file, HEAD + concepts.indent(6), StandardCharsets.UTF_8);
        return CheatSheets.check(file);
    }

    static SheetResult verify(SheetReading reading, boolean execute, Duration timeLimit) throws InterruptedException {
        VerificationPolicy policy =
                VerificationPolicy.DEFAULT.withExecution(execute).withTimeLimit(timeLimit);
        try (SheetVerifier verifier = verifier(policy)) {
            return verifier.verify(reading.orElseThrow(), reading.locations(), DATE, (result, done, total) -> {});
        }
    }

    static SheetVerifier verifier(VerificationPolicy policy) {
        Checkers checkers = Checkers.of(Sheets.class.getClassLoader());
        return new SheetVerifier(checkers, policy, LocalRepository.ofTheBuild(), OutcomeCache.NONE);
    }
}
