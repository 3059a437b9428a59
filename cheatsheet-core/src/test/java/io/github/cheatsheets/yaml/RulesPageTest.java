package io.github.cheatsheets.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cheatsheets.finding.Rule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    @Test
    void everyRuleOfTheReaderIsDescribedOnThePageOfRules() throws IOException, IllegalAccessException {
        String page = Files.readString(Path.of("../docs/rules.md"));

        for (Field field : Rules.class.getDeclaredFields()) {
            if (field.getType() == Rule.class) {
                Rule rule = (Rule) field.get(null);
                assertThat(page).contains("| `" + rule.id() + "` | " + rule.help() + " |");
            }
        }
    }
}
