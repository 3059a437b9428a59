package io.github.cheatsheets.yaml;

import io.github.cheatsheets.digest.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the files of a sheet, or of what looks after sheets, are: in a folder, or beside one another in an artifact. */
public abstract class SheetFiles {

    // Forward slashes, no empty, "." or ".." part, no drive, no scheme: what means the same in a folder and in a jar.
    private static final Pattern RELATIVE =
            Pattern.compile("(?:[A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*");

    private final String name;
    private final String head;

    SheetFiles(String name, String head) {
        this.name = name;
        this.head = head;
    }

    /**
     * Returns the files of a sheet on disk.
     *
     * @param path a file, or a folder that holds a {@code sheet.yaml}
     */
    public static SheetFiles of(Path path) {
        return Files.isDirectory(path)
                ? new InFolder(path, path, "sheet.yaml")
                : new InFolder(path, path.resolveSibling(""), path.getFileName().toString());
    }

    /**
     * Returns the files of a sheet in an artifact.
     *
     * @param url the sheet's head
     */
    public static SheetFiles of(URL url) {
        return new AtUrl(url);
    }

    /** Returns the name of the file that holds the sheet's head. */
    public final String head() {
        return head;
    }

    /** Returns what to call a file in a message. */
    final String describe(String file) {
        return name.isEmpty() ? file : name + "/" + file;
    }

    /** Returns the name of the file or folder that the sheet was named with, without its ending: the sheet's id. */
    abstract String stem();

    /**
     * Returns the content of a file.
     *
     * @param file the path below the folder
     * @throws IOException with a message for the author if the file cannot be had
     */
    public final byte[] read(String file) throws IOException {
        if (!RELATIVE.matcher(file).matches()) {
            throw new IOException("\"" + file + "\" must be a relative path with / between folders, inside the folder"
                    + " of the file that names it, such as tables/caching.yaml");
        }
        return content(file);
    }

    /** Returns the checksum of what {@link #read} returns, or nothing if the file cannot be had. */
    public final Optional<Checksum> checksum(String file) {
        try {
            return Optional.of(Checksum.of(read(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    abstract byte[] content(String file) throws IOException;

    private static final class InFolder extends SheetFiles {

        private final Path named;
        private final Path folder;

        InFolder(Path named, Path folder, String head) {
            super(slashes(folder), head);
            this.named = named;
            this.folder = folder;
        }

        private static String slashes(Path folder) {
            return folder.toString().replace('\\', '/');
        }

        @Override
        String stem() {
            return named.toAbsolutePath().normalize().getFileName().toString().replaceFirst("\\.ya?ml$", "");
        }

        @Override
        byte[] content(String file) throws IOException {
            Path path;
            try {
                path = folder.resolve(file);
            } catch (InvalidPathException e) {
                throw new IOException("\"" + file + "\" is no path here: " + e.getReason(), e);
            }
            if (!Files.exists(path)) {
                throw new IOException("there is no file " + describe(file));
            }
            // The head was named by the user, who may link it from anywhere; an include is named by the sheet.
            if (!file.equals(head())
                    && !path.toRealPath().startsWith(folder.toAbsolutePath().toRealPath())) {
                throw new IOException(describe(file) + " is a link that leaves the folder of the file that names it");
            }
            if (!Files.isRegularFile(path)) {
                throw new IOException(describe(file) + " must be a file, not a folder");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(Limits.FILE_BYTES + 1);
            }
        }
    }

    private static final class AtUrl extends SheetFiles {

        private final URL url;

        AtUrl(URL url) {
            super(parent(url.toExternalForm()), fileName(url.toExternalForm()));
            this.url = url;
        }

        private static String fileName(String address) {
            return address.substring(address.lastIndexOf('/') + 1);
        }

        private static String parent(String address) {
            return address.substring(0, address.lastIndexOf('/'));
        }

        @Override
        String stem() {
            return head().equals("sheet.yaml")
                    ? fileName(parent(url.toExternalForm()))
                    : head().replaceFirst("\\.ya?ml$", "");
        }

        @Override
        byte[] content(String file) throws IOException {
            URLConnection connection = URI.create(describe(file)).toURL().openConnection();
            // A cached connection would hold the artifact open beyond this build.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return in.readNBytes(Limits.FILE_BYTES + 1);
            }
        }
    }
}
