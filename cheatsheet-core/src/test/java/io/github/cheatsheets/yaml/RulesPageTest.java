package io.github.cheatsheets.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.finding.Rule;
import io.github.cheatsheets.lint.Lint;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `.*");

    @Test
    void thePageOfRulesDescribesTheRulesOfTheReaderAndOfLint() throws IOException, IllegalAccessException {
        List<String> rows = new ArrayList<>();
        for (Field field : Rules.class.getDeclaredFields()) {
            if (field.getType() == Rule.class) {
                rows.add(row((Rule) field.get(null)));
            }
        }
        Lint.load(RulesPageTest.class.getClassLoader()).rules().forEach(rule -> rows.add(row(rule)));
        // Of the module of print, which looks it up on this page itself.
        rows.add("| `unprintable-character` | warning | The fonts of print have every character of the sheet. |");

        assertThat(ROW.matcher(Files.readString(Path.of("../docs/rules.md"))).results())
                .extracting(MatchResult::group)
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    private static String row(Rule rule) {
        return "| `" + rule.id() + "` | " + rule.severity().name().toLowerCase(Locale.ROOT) + " | " + rule.help()
                + " |";
    }
}
