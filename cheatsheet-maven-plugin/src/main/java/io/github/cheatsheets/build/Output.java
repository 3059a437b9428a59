package io.github.cheatsheets.build;

import io.github.cheatsheets.render.Format;
import java.nio.file.Path;

/**
 * A file that a sheet was rendered to.
 *
 * @param sheet the id of the sheet
 * @param format the format
 * @param file where it is
 */
public record Output(String sheet, Format format, Path file) {}
