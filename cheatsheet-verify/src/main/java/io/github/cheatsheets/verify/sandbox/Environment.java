package io.github.cheatsheets.verify.sandbox;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The environment variables that a program in the sandbox sees: none of the build's but those that it cannot start without. */
final class Environment {

    /** Where programs are, and what Windows cannot start a program without. */
    private static final Set<String> KEPT = Set.of("PATH", "SystemRoot", "SYSTEMROOT", "PATHEXT", "COMSPEC");

    private Environment() {}

    static void clean(Map<String, String> environment, Path folder) {
        environment.keySet().retainAll(KEPT);
        environment.put("HOME", folder.toString());
        environment.put("TMPDIR", folder.toString());
        environment.put("TEMP", folder.toString());
        environment.put("TMP", folder.toString());
        environment.put("LANG", "C.UTF-8");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("TZ", "UTC");
        environment.put("PYTHONDONTWRITEBYTECODE", "1");
        environment.put("NO_COLOR", "1");
    }
}
