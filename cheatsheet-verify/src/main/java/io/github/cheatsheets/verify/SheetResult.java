package io.github.cheatsheets.verify;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.verification.Verdict;
import io.github.cheatsheets.verification.Verification;
import io.github.cheatsheets.verification.VerificationRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

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

    /**
     * Returns what is kept of it in a file.
     *
     * @param sheet the id of the sheet
     * @param date the day of the check
     * @param name how the file that an example stands in is called in the record, given its path
     */
    public VerificationRecord record(String sheet, LocalDate date, UnaryOperator<String> name) {
        return new VerificationRecord(
                sheet, date, examples.stream().map(each -> entry(each, name)).toList());
    }

    private static VerificationRecord.Entry entry(ExampleResult result, UnaryOperator<String> name) {
        Verdict verdict = result.outcome() instanceof Outcome.Judged judged ? judged.verdict() : null;
        String broken = result.outcome() instanceof Outcome.Broken wrong
                ? name.apply(result.location().file()) + ":" + result.location().line() + " " + wrong.by() + ": "
                        + wrong.message()
                : null;
        return new VerificationRecord.Entry(
                result.path(), VerificationRecord.digest(result.example()), verdict, broken);
    }
}
