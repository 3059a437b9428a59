package io.github.cheatsheets.verify;

import io.github.cheatsheets.verify.sandbox.Tool;
import io.github.cheatsheets.verify.sandbox.Versions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an example needs beside its checker: the setting {@code requires}, a list of programs on the PATH, each with the least
 * version if one matters, such as {@code nginx 1.25.1}. Of Python examples these are modules, which the interpreter looks for.
 */
final class Requirements {

    private static final Pattern BLANK = Pattern.compile(" +");

    private Requirements() {}

    /** Returns the first that is missing, and what there is instead. */
    static Optional<String> missing(CheckRequest request) {
        if (Language.base(request.language()).equals("python")) {
            return Optional.empty();
        }
        return request.list("requires").stream()
                .map(requirement -> missing(requirement, request.language()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> missing(String requirement, String language) {
        List<String> words = BLANK.splitAsStream(requirement).toList();
        String name = words.get(0);
        String least = words.size() > 1 ? words.get(1) : null;
        String found = version(name, least, language);
        if (found == null) {
            return Optional.of(name + " is not on the PATH");
        }
        return Versions.isOlder(found, least == null ? null : ">=" + least)
                ? Optional.of(requirement + ", and this is " + found)
                : Optional.empty();
    }

    /** Returns the version, empty if it does not matter, null if there is no such program. */
    private static @Nullable String version(String name, @Nullable String least, String language) {
        if (name.equals("java") && language.equals("java")) {
            return String.valueOf(Runtime.version().feature());
        }
        if (least == null) {
            return Tool.locate(name).map(file -> "").orElse(null);
        }
        return Tool.find(name, name.equals("nginx") ? "-v" : "--version")
                .map(Tool::version)
                .orElse(null);
    }
}
