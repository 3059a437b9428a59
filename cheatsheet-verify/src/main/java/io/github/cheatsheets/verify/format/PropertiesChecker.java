package io.github.cheatsheets.verify.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks files of properties and of sections: each line is a comment, a section or a key with a value, and no key stands twice
 * in a section. Which keys a program knows is not checked.
 */
public final class PropertiesChecker extends FormatChecker {

    private static final Pattern COMMENT = Pattern.compile("\\s*(?:[#;!].*)?");
    private static final Pattern SECTION = Pattern.compile("\\s*\\[[^\\[\\]]+]\\s*(?:[#;].*)?");
    private static final Pattern ENTRY = Pattern.compile("\\s*([\\w.*/@\\[\\]{}$-]+)\\s*(?:[=:]|\\s(?=\\S))\\s*(.*)");

    /** Found as a service. */
    public PropertiesChecker() {
        super("a check of lines", "properties");
    }

    @Override
    void parse(String code) throws Malformed {
        List<String> lines = code.lines().toList();
        Map<String, Integer> keys = new HashMap<>();
        boolean continued = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!continued) {
                check(line, i + 1, keys);
            }
            continued = line.endsWith("\\") && !COMMENT.matcher(line).matches();
        }
        if (continued) {
            throw new Malformed(lines.size(), "the last line must not end with a backslash");
        }
    }

    private static void check(String line, int number, Map<String, Integer> keys) throws Malformed {
        if (COMMENT.matcher(line).matches()) {
            return;
        }
        if (SECTION.matcher(line).matches()) {
            keys.clear();
            return;
        }
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new Malformed(number, "a line must be a key with a value, a section or a comment");
        }
        Integer first = keys.putIfAbsent(entry.group(1), number);
        if (first != null) {
            throw new Malformed(number, "\"" + entry.group(1) + "\" stands already in line " + first);
        }
        if (entry.group(2).replace("\\\"", "").chars().filter(c -> c == '"').count() % 2 != 0) {
            throw new Malformed(number, "a quote is not closed");
        }
    }
}
