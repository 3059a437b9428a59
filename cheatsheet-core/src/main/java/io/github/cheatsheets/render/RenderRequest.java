package io.github.cheatsheets.render;

import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Locations;
import io.github.cheatsheets.model.CheatSheet;
import io.github.cheatsheets.verification.Verification;

/**
 * What is to be rendered, and how.
 *
 * @param sheet the sheet
 * @param locations where the sheet's values stand, so that findings can name the place
 * @param verification what is known of the sheet's examples
 * @param format the format
 * @param options what the user asks beyond the format
 */
public record RenderRequest(
        CheatSheet sheet, Locations locations, Verification verification, Format format, RenderOptions options) {

    /** Asks for a sheet that was not read from a file, or whose place does not matter: findings name the sheet by its id. */
    public static RenderRequest of(CheatSheet sheet, Format format) {
        return new RenderRequest(
                sheet, new Locations(Location.of(sheet.id())), Verification.NONE, format, RenderOptions.DEFAULT);
    }

    /** Returns this request with other places of the sheet's values. */
    public RenderRequest withLocations(Locations others) {
        return new RenderRequest(sheet, others, verification, format, options);
    }

    /** Returns this request with other knowledge of the sheet's examples. */
    public RenderRequest withVerification(Verification other) {
        return new RenderRequest(sheet, locations, other, format, options);
    }

    /** Returns this request for another format. */
    public RenderRequest withFormat(Format other) {
        return new RenderRequest(sheet, locations, verification, other, options);
    }

    /** Returns this request with other wishes. */
    public RenderRequest withOptions(RenderOptions others) {
        return new RenderRequest(sheet, locations, verification, format, others);
    }
}
