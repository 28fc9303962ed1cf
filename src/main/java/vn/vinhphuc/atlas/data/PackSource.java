package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;

/** Where the files of a pack are: in a folder, in an archive, or inside the program. */
public sealed interface PackSource permits PackFolder, PackArchive, BundledPack {

    /** The largest file of a pack that is read, in bytes. */
    int LARGEST_FILE = 32 << 20;

    /** What a person names: a folder, or a file that holds one. */
    static PackSource at(Path place) {
        return Files.isRegularFile(place) ? new PackArchive(place) : new PackFolder(place);
    }

    /** What to call the pack before it is read: the folder, or a word. */
    String name();

    /**
     * The bytes of a file.
     *
     * @param path inside the pack, with {@code /} between folders
     * @return empty if there is no such file
     * @throws OutsidePackException if the path leads out of the pack
     * @throws TooLargeException    if the file is larger than {@link #LARGEST_FILE}
     * @throws IOException          if the system refuses to read it
     */
    Optional<byte[]> read(String path) throws IOException;

    /**
     * The paths of all files except hidden ones, or empty where they cannot be listed (inside the program).
     *
     * @throws IOException if the system refuses to list them
     */
    Optional<SortedSet<String>> paths() throws IOException;

    /**
     * What becomes another text when a file of the pack changes, as far as can be told without reading them: what the manifest says,
     * and sizes and times where files have them. Cheap enough to be asked before anything else is done.
     *
     * @throws IOException if there is no manifest, or the system refuses to read it
     */
    default String mark() throws IOException {
        byte[] manifest = read(Manifest.FILE).orElseThrow(() -> new NoSuchFileException(Manifest.FILE));
        return name() + "\n" + new String(manifest, StandardCharsets.UTF_8);
    }

    /** A path that leads out of the pack. */
    final class OutsidePackException extends IOException {
        private static final long serialVersionUID = 1;

        private final String path;

        OutsidePackException(String path) {
            super("“" + path + "” leads out of the pack");
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    /** A file beyond {@link #LARGEST_FILE}. */
    final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;

        TooLargeException(String path) {
            super("“" + path + "” is larger than " + LARGEST_FILE + " bytes");
        }
    }

    /** @throws OutsidePackException if the path is absolute, has a part that goes up, or is not a plain path */
    static void requireInside(String path) throws OutsidePackException {
        boolean plain = path.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ');
        if (!plain || path.isEmpty()) {
            throw new OutsidePackException(path);
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw new OutsidePackException(path);
            }
        }
    }
}
