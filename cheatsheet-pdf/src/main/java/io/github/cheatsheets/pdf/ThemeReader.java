package io.github.cheatsheets.pdf;

import io.github.cheatsheets.finding.Location;
import io.github.cheatsheets.finding.Suggestion;
import io.github.cheatsheets.yaml.Fields;
import io.github.cheatsheets.yaml.SheetFiles;
import io.github.cheatsheets.yaml.YamlFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** Reads a theme, and notes everything that is wrong with it. What it does not say is as in {@link Theme#DEFAULT}. */
final class ThemeReader {

    private static final int VERSION = 1;
    private static final int MOST_COLUMNS = 6;
    private static final double HIGHEST_LOGO = 40;
    private static final double SMALLEST = 5.5;
    private static final double LARGEST = 40;
    /** The bits of "fsType" that say what may be done with a font (OpenType, OS/2 table). */
    private static final int LICENCE = 0xF;

    private static final String CLASS_PATH = "classpath:";

    private static final Set<String> THEME =
            Fields.names("theme paper columns colours code hues fonts sizes logo header footer");
    private static final Set<String> COLOURS = Fields.names("ink muted hairline");
    private static final Set<String> CODE = Fields.names("background edge plain keyword string comment number");
    private static final Set<String> HUE = Fields.names("strong band title tint");
    private static final Set<String> FONTS = Fields.names("prose code");
    private static final Set<String> FAMILY = Fields.names("regular bold italic boldItalic");
    private static final Set<String> SIZES = Fields.names("title band name body code small");
    private static final Set<String> LOGO = Fields.names("file text height");
    private static final Map<String, Paper> PAPERS = Fields.byWord(Paper.values(), Paper::label);

    private final SheetFiles files;
    private final Set<String> named = new HashSet<>();

    private ThemeReader(SheetFiles files) {
        this.files = files;
    }

    static YamlFile.Result<Theme> read(SheetFiles files) {
        return YamlFile.read(files, "a theme", THEME, new ThemeReader(files)::theme);
    }

    private Theme theme(Fields fields) {
        Theme base = Theme.DEFAULT;
        fields.require("theme");
        Integer version = fields.integer("theme");
        if (version != null && version != VERSION) {
            fields.refuse(
                    fields.location("theme"),
                    "\"theme\" must be %d, not %d; a newer version of Cheatsheet may know it",
                    VERSION,
                    version);
        }
        Integer columns = fields.integer("columns");
        if (columns != null && (columns < 1 || columns > MOST_COLUMNS)) {
            fields.refuse(
                    fields.location("columns"), "\"columns\" must be from 1 to %d, not %d", MOST_COLUMNS, columns);
        }
        List<Hue> hues = fields.items("hues", "a hue", HUE, (text, place) -> hue(fields, text, place), this::hue);
        Fields fonts = fields.nested("fonts", FONTS);
        List<FontFamily> prose = fonts == null ? List.of() : families(fonts, "prose");
        List<FontFamily> code = fonts == null ? List.of() : families(fonts, "code");
        return new Theme(
                Objects.requireNonNullElse(fields.constant("paper", PAPERS), base.paper()),
                columns == null ? base.columns() : OptionalInt.of(columns),
                colours(fields.nested("colours", COLOURS), base.colours()),
                code(fields.nested("code", CODE), base.code()),
                hues.isEmpty() ? base.hues() : hues,
                prose.isEmpty() ? base.prose() : prose,
                code.isEmpty() ? base.codeFonts() : code,
                sizes(fields.nested("sizes", Layouts.byId().keySet())),
                logo(fields.nested("logo", LOGO)),
                fields.line("header"),
                fields.line("footer"),
                named);
    }

    private static Theme.Colours colours(@Nullable Fields fields, Theme.Colours base) {
        return fields == null
                ? base
                : new Theme.Colours(
                        text(fields, "ink", base.ink(), Colour.WHITE),
                        text(fields, "muted", base.muted(), Colour.WHITE),
                        colour(fields, "hairline", base.hairline()));
    }

    private static CodeColours code(@Nullable Fields fields, CodeColours base) {
        if (fields == null) {
            return base;
        }
        String background = colour(fields, "background", base.background());
        return new CodeColours(
                background,
                colour(fields, "edge", base.edge()),
                text(fields, "plain", base.plain(), background),
                text(fields, "keyword", base.keyword(), background),
                text(fields, "string", base.string(), background),
                text(fields, "comment", base.comment(), background),
                text(fields, "number", base.number(), background));
    }

    private @Nullable Hue hue(Fields theme, String colour, Location place) {
        if (!Colour.isValid(colour)) {
            theme.refuse(place, "a hue must be a colour such as \"#1F5FA8\", not \"%s\"", colour);
            return null;
        }
        return isReadable(theme, place, colour, Colour.WHITE) ? Hue.of(colour) : null;
    }

    private Hue hue(Fields fields) {
        fields.require("strong");
        Hue base = Hue.of(text(fields, "strong", Theme.DEFAULT.ink(), Colour.WHITE));
        String band = colour(fields, "band", base.band());
        return new Hue(
                base.strong(), band, text(fields, "title", base.title(), band), colour(fields, "tint", base.tint()));
    }

    /** Returns a colour of text, which must be readable. */
    private static String text(Fields fields, String key, String base, String background) {
        String colour = colour(fields, key, base);
        isReadable(fields, fields.location(key), colour, background);
        return colour;
    }

    private static String colour(Fields fields, String key, String base) {
        String colour = fields.line(key);
        if (colour == null) {
            return base;
        }
        if (!Colour.isValid(colour)) {
            fields.refuse(fields.location(key), "\"%s\" must be a colour such as \"#1F5FA8\", not \"%s\"", key, colour);
            return base;
        }
        return colour;
    }

    private static boolean isReadable(Fields fields, Location place, String colour, String background) {
        double contrast = Colour.contrast(colour, background);
        if (contrast < Colour.READABLE) {
            fields.refuse(
                    place,
                    "text in \"%s\" on \"%s\" has a contrast of %.1f; it must be %.1f or more",
                    colour,
                    background,
                    contrast,
                    Colour.READABLE);
            return false;
        }
        return true;
    }

    private List<FontFamily> families(Fields fonts, String key) {
        return fonts.items(key, "a font family", FAMILY, (name, place) -> bundled(fonts, name, place), this::family);
    }

    private static @Nullable FontFamily bundled(Fields fonts, String name, Location place) {
        FontFamily family = FontFamily.BUNDLED.get(name);
        if (family == null) {
            fonts.refuse(
                    place,
                    "there is no font family \"%s\"; there are %s%s",
                    name,
                    String.join(", ", FontFamily.BUNDLED.keySet()),
                    Suggestion.of(name, FontFamily.BUNDLED.keySet()));
        }
        return family;
    }

    private @Nullable FontFamily family(Fields fields) {
        fields.require("regular");
        FontFile regular = font(fields, "regular");
        FontFile bold = font(fields, "bold");
        FontFile italic = font(fields, "italic");
        FontFile boldItalic = font(fields, "boldItalic");
        if (regular == null) {
            return null;
        }
        return new FontFamily(
                regular,
                Objects.requireNonNullElse(bold, regular),
                Objects.requireNonNullElse(italic, regular),
                Objects.requireNonNullElse(boldItalic, Objects.requireNonNullElse(bold, regular)));
    }

    private @Nullable FontFile font(Fields fields, String key) {
        String path = fields.line(key);
        if (path == null) {
            return null;
        }
        FontFile font = path.startsWith(CLASS_PATH)
                ? FontFile.onClassPath(path.substring(CLASS_PATH.length()))
                : fontBeside(path);
        try (TrueTypeFont parsed = font.parse()) {
            OS2WindowsMetricsTable licence = parsed.getOS2Windows();
            if (licence != null && (licence.getFsType() & LICENCE) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED) {
                fields.refuse(
                        fields.location(key),
                        "\"%s\" must be a font that may be embedded, but its licence bits forbid it",
                        path);
            } else if (parsed.getUnicodeCmapLookup().getGlyphId('0') == 0) {
                fields.refuse(fields.location(key), "\"%s\" must have the digits and Latin letters", path);
            } else {
                return font;
            }
        } catch (IOException e) {
            fields.refuse(
                    fields.location(key), "\"%s\" must be a TrueType font: %s", path, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private FontFile fontBeside(String path) {
        named.add(path);
        return new FontFile(path, () -> files.read(path));
    }

    private static Map<String, Sizes> sizes(@Nullable Fields fields) {
        Map<String, Sizes> sizes = new HashMap<>();
        Layouts.byId().forEach((id, layout) -> {
            Fields own = fields == null ? null : fields.nested(id, SIZES);
            if (own != null) {
                sizes.put(id, sizes(own, layout));
            }
        });
        return sizes;
    }

    private static Sizes sizes(Fields fields, Layout layout) {
        Sizes base = layout.sizes();
        return new Sizes(
                size(fields, "title", base.title(), SMALLEST),
                size(fields, "band", base.band(), SMALLEST),
                size(fields, "name", base.name(), layout.smallestBody()),
                size(fields, "body", base.body(), layout.smallestBody()),
                size(fields, "code", base.code(), SMALLEST),
                size(fields, "small", base.small(), SMALLEST));
    }

    private static double size(Fields fields, String key, double base, double least) {
        Double size = fields.number(key);
        if (size != null && (size < least || size > LARGEST)) {
            fields.refuse(
                    fields.location(key), "\"%s\" must be from %.1f to %.0f points, not %s", key, least, LARGEST, size);
        }
        return size == null ? base : size;
    }

    private @Nullable Logo logo(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        fields.require("file", "text", "height");
        String file = fields.line("file");
        String text = fields.line("text");
        Double height = fields.number("height");
        if (height != null && (height <= 0 || height > HIGHEST_LOGO)) {
            fields.refuse(
                    fields.location("height"),
                    "\"height\" must be more than 0 and at most %.0f millimetres, not %s",
                    HIGHEST_LOGO,
                    height);
        }
        byte[] png = file == null ? null : png(fields, file);
        return png == null || text == null || height == null ? null : new Logo(() -> png, text, height);
    }

    private byte @Nullable [] png(Fields fields, String file) {
        try {
            byte[] bytes = files.read(file);
            named.add(file);
            if (ImageIO.read(new ByteArrayInputStream(bytes)) != null && isPng(bytes)) {
                return bytes;
            }
            fields.refuse(fields.location("file"), "\"%s\" must be a picture in the format PNG", file);
        } catch (IOException e) {
            fields.refuse(fields.location("file"), "%s", String.valueOf(e.getMessage()));
        }
        return null;
    }

    /** Returns whether bytes begin as the <a href="https://www.w3.org/TR/png/#5PNG-file-signature">format</a> asks. */
    private static boolean isPng(byte[] bytes) {
        return bytes.length > 4 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
    }
}
