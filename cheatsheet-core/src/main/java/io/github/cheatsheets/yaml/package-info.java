/**
 * Reads sheets from YAML 1.2. Not part of the API: {@link io.github.cheatsheets.CheatSheets} is the way in.
 *
 * <p>{@link io.github.cheatsheets.yaml.YamlComposer} makes nodes with positions out of bytes, {@link
 * io.github.cheatsheets.yaml.Fields} reads the fields of a mapping with {@link io.github.cheatsheets.yaml.Values}, {@link
 * io.github.cheatsheets.yaml.SheetReader} makes a sheet out of them. Each notes what it finds in {@link io.github.cheatsheets.yaml.Findings} and goes on.
 */
@NullMarked
package io.github.cheatsheets.yaml;

import org.jspecify.annotations.NullMarked;
