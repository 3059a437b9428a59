package io.github.cheatsheets.verify;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.verification.Verification;
import java.util.List;

/**
 * What checking the examples of a sheet came to.
 *
 * @param verification what is known now, for renderers; broken examples are not in it
 * @param examples what each example came to, in the order of the sheet
 * @param findings what is wrong, in the order of the sheet
 */
public record SheetResult(Verification verification, List<ExampleResult> examples, List<Finding> findings) {

    /** Copies the lists. */
    public SheetResult {
        examples = List.copyOf(examples);
        findings = List.copyOf(findings);
    }
}
