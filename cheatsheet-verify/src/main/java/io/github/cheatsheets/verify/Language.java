package io.github.cheatsheets.verify;

import io.github.cheatsheets.model.Check;
import io.github.cheatsheets.model.Example;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which language an example is in, as checkers tell them apart: the one that its {@code lang} names, under one name however
 * it is spelled, with the dialect after a hyphen where dialects matter: {@code sql-postgresql}, {@code sql-mysql}, {@code
 * yaml-kubernetes}.
 */
public final class Language {

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("sh", "bash"),
            Map.entry("shell", "bash"),
            Map.entry("js", "javascript"),
            Map.entry("py", "python"),
            Map.entry("py3", "python"),
            Map.entry("golang", "go"),
            Map.entry("yml", "yaml"),
            Map.entry("rs", "rust"),
            Map.entry("protobuf", "proto"),
            Map.entry("plaintext", "text"),
            Map.entry("ini", "properties"),
            Map.entry("mysql", "sql-mysql"),
            Map.entry("mariadb", "sql-mysql"),
            Map.entry("postgresql", "sql-postgresql"),
            Map.entry("pgsql", "sql-postgresql"));

    /** What tells YAML of Kubernetes from other YAML: both keys at the left margin. */
    private static final Pattern API_VERSION = Pattern.compile("(?m)^apiVersion:");

    private static final Pattern KIND = Pattern.compile("(?m)^kind:");
    private static final Set<String> POSTGRESQL = Set.of("postgres", "postgresql");

    private Language() {}

    /**
     * Returns the language of an example.
     *
     * @param appliesTo the versions of products that the example is for; SQL for MySQL alone is taken for MySQL's
     */
    public static String of(Example example, Map<String, String> appliesTo) {
        String named = example.lang().toLowerCase(Locale.ROOT);
        String language = OTHER_NAMES.getOrDefault(named, named);
        Check check = example.check();
        Object dialect = check == null ? null : check.settings().get("dialect");
        if (dialect != null) {
            String word = dialect.toString().toLowerCase(Locale.ROOT);
            return language + "-" + (POSTGRESQL.contains(word) ? "postgresql" : word);
        }
        return switch (language) {
            case "sql" -> isForMySqlAlone(appliesTo) ? "sql-mysql" : "sql-postgresql";
            case "yaml" -> isOfKubernetes(example.code()) ? "yaml-kubernetes" : "yaml";
            default -> language;
        };
    }

    /** Returns the language without its dialect: what knows the language may check a dialect that nothing knows. */
    public static String base(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }

    private static boolean isForMySqlAlone(Map<String, String> appliesTo) {
        return appliesTo.containsKey("mysql") && POSTGRESQL.stream().noneMatch(appliesTo::containsKey);
    }

    private static boolean isOfKubernetes(String code) {
        return API_VERSION.matcher(code).find() && KIND.matcher(code).find();
    }
}
