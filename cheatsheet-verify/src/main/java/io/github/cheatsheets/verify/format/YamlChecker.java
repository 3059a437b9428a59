package io.github.cheatsheets.verify.format;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Parses YAML 1.2, several documents if there are; no key twice. */
public final class YamlChecker extends FormatChecker {

    /** Found as a service. */
    public YamlChecker() {
        super("SnakeYAML Engine", "yaml", "yaml-kubernetes");
    }

    @Override
    void parse(String code) throws Malformed {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setUseMarks(true)
                .build();
        try {
            for (Object document : new Load(settings).loadAllFromString(code)) {
                if (document instanceof String text && text.contains("\n")) {
                    throw new Malformed(1, "it is nothing but text");
                }
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new Malformed(line, String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new Malformed(
                    0, String.valueOf(e.getMessage()).lines().findFirst().orElse("it is not YAML"));
        }
    }
}
