package io.github.cheatsheets.yaml;

import io.github.cheatsheets.finding.Finding;
import io.github.cheatsheets.finding.Location;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads YAML files that are no sheets, such as themes, with the limits and the messages of the reader of sheets. */
public final class YamlFile {

    private YamlFile() {}

    /**
     * What came of reading a file.
     *
     * @param value what the file says, or null if an error was found
     * @param findings all that was found
     */
    public record Result<T>(@Nullable T value, List<Finding> findings) {}

    /**
     * Reads a file of one mapping.
     *
     * @param files where the file is, and the files that it names
     * @param what what the mapping is, with its article, such as "a theme"
     * @param known the fields that it may have
     * @param reader makes something of the fields
     */
    public static <T> Result<T> read(
            SheetFiles files, String what, Set<String> known, Function<Fields, @Nullable T> reader) {
        Findings findings = new Findings();
        String name = files.describe(files.head());
        byte[] bytes = bytes(files, files.head(), Location.of(name), findings);
        YamlNode node = bytes == null ? null : YamlComposer.compose(name, bytes, findings);
        Fields fields = node == null ? null : Fields.of(node, what, known, findings);
        T value = fields == null ? null : reader.apply(fields);
        return new Result<>(findings.hasErrors() ? null : value, findings.inOrder());
    }

    /** Returns what is in a file, or null with a finding where the file is mentioned. */
    static byte @Nullable [] bytes(SheetFiles files, String file, Location mention, Findings findings) {
        try {
            return files.read(file);
        } catch (IOException e) {
            findings.add(Rules.FILE, mention, "%s", Objects.requireNonNullElse(e.getMessage(), e.toString()));
            return null;
        }
    }
}
