package io.github.cheatsheets.build;

import io.github.cheatsheets.verify.ExampleResult;
import io.github.cheatsheets.verify.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts examples by language and by what checking them came to, in lines for people. */
final class StrengthTable {

    private static final List<String> COLUMNS = List.of("executed", "compiled", "parsed", "not checked", "broken");
    private static final String GAP = "  ";

    private StrengthTable() {}

    static List<String> of(List<ExampleResult> results) {
        Map<String, long[]> rows = new TreeMap<>();
        long[] all = new long[COLUMNS.size()];
        for (ExampleResult result : results) {
            int column = column(result.outcome());
            rows.computeIfAbsent(result.language(), language -> new long[COLUMNS.size()])[column]++;
            all[column]++;
        }
        int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        width = Math.max(width, "language".length());
        List<String> lines = new ArrayList<>();
        lines.add(left("language", width) + GAP + String.join(GAP, COLUMNS));
        for (Map.Entry<String, long[]> row : rows.entrySet()) {
            lines.add(line(row.getKey(), width, row.getValue()));
        }
        lines.add(line("all", width, all));
        return lines;
    }

    private static int column(Outcome outcome) {
        String result = outcome instanceof Outcome.Judged judged
                ? judged.verdict().strength().id().replace('-', ' ')
                : "broken";
        return COLUMNS.indexOf(result);
    }

    private static String line(String language, int width, long[] counts) {
        StringBuilder line = new StringBuilder(left(language, width));
        for (int i = 0; i < counts.length; i++) {
            String count = String.valueOf(counts[i]);
            line.append(GAP)
                    .append(" ".repeat(COLUMNS.get(i).length() - count.length()))
                    .append(count);
        }
        return line.toString();
    }

    private static String left(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
