package io.github.cheatsheets.verify.tool;

import java.util.ArrayList;
import java.util.List;

/** A transcript: commands after a prompt, with what they print between them. */
final class Transcript {

    private static final String PROMPT = "$ ";

    private Transcript() {}

    /** Returns the commands of a transcript, each on the line that it stands on there; code without a prompt as it is. */
    static String commands(String code) {
        if (code.lines().noneMatch(line -> line.startsWith(PROMPT))) {
            return code;
        }
        List<String> lines = new ArrayList<>();
        boolean continued = false;
        for (String line : code.split("\n", -1)) {
            boolean prompt = line.startsWith(PROMPT);
            lines.add(prompt ? line.substring(PROMPT.length()) : continued ? line : "");
            continued = (prompt || continued) && line.endsWith("\\");
        }
        return String.join("\n", lines);
    }
}
