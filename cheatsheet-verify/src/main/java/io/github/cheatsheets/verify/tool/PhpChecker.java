package io.github.cheatsheets.verify.tool;

import io.github.cheatsheets.verification.Strength;
import io.github.cheatsheets.verify.CheckRequest;
import java.util.List;
import java.util.regex.Pattern;

/** Parses PHP. An example without an opening tag is taken for code. */
public final class PhpChecker extends CompilerChecker {

    /** Found as a service. */
    public PhpChecker() {
        super(
                "php",
                Strength.PARSED,
                "example.php",
                List.of("-n", "-d", "display_errors=stderr", "-l"),
                Pattern.compile("(?:Parse|Fatal) error: +(?<message>.*?) in .*example\\.php on line (?<line>\\d+)"),
                "PHP",
                "php",
                "--version");
    }

    @Override
    String head(CheckRequest request) {
        return request.code().contains("<?") ? "" : "<?php ";
    }
}
