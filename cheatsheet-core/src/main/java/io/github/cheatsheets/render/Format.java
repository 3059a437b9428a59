package io.github.cheatsheets.render;

import io.github.cheatsheets.model.CheatSheet;
import org.jspecify.annotations.Nullable;

/**
 * A format that sheets are rendered to.
 *
 * @param id the name that users write, which is also the ending of files in the format: lower-case letters and digits
 */
public record Format(String id) {

    /** AsciiDoc. */
    public static final Format ADOC = new Format("adoc");
    /** HTML. */
    public static final Format HTML = new Format("html");
    /** JSON. */
    public static final Format JSON = new Format("json");
    /** GitHub Flavored Markdown. */
    public static final Format MD = new Format("md");
    /** PDF. */
    public static final Format PDF = new Format("pdf");
    /** DocBook 5 XML. */
    public static final Format XML = new Format("xml");

    /**
     * Checks the id.
     *
     * @throws InvalidOptionException if the id has other characters than lower-case letters and digits
     */
    public Format {
        if (!id.matches("[a-z0-9]+")) {
            throw new InvalidOptionException(
                    "not a format: \"" + id + "\"; a format is lower-case letters and digits, such as pdf");
        }
    }

    /** Returns the name of the file that a sheet is rendered to. */
    public String fileName(CheatSheet sheet) {
        return fileName(sheet.id());
    }

    /** Returns the name of the file that the sheet of that id is rendered to. */
    public String fileName(String sheet) {
        return sheet + "." + id;
    }

    // Written out, as what Java makes of a record is slow when it is called first, and every build calls it.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Format format && id.equals(format.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
