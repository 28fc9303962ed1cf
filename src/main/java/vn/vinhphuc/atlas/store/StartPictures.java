package vn.vinhphuc.atlas.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.files.WholeFile;

/**
 * The pictures that may stand in the window's place at a start: the user's own, and one of the very first view that came with
 * the program. A picture is found by its key, which holds all that it depends on, word for word: an old figure is never shown.
 *
 * @param folders of the user; empty if the system does not say where they are
 * @param shipped the picture that came with the program; empty if there is none
 */
public record StartPictures(Optional<Folders> folders, Optional<Path> shipped) {

    private static final String FILE = "start.picture";

    /** Bytes of what is kept; with more there is no picture. */
    private static final long MOST_KEPT = 1 << 20;

    /** What the user has kept, by the files as they are. */
    private static final List<String> KEPT_STATE = List.of("view", "shortlist", "window");
    private static final List<String> KEPT_SETTINGS = List.of("settings");

    /**
     * What the window of the next start depends on.
     *
     * @param program which program it is
     * @return empty if it cannot be told
     */
    public Optional<String> key(String program, PackSource pack) {
        try {
            StringBuilder key = new StringBuilder(program).append('\n').append(pack.mark());
            if (folders.isPresent()) {
                for (String name : KEPT_STATE) {
                    append(key, folders.get().state(), name);
                }
                for (String name : KEPT_SETTINGS) {
                    append(key, folders.get().settings(), name);
                }
            }
            return Optional.of(key.toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The picture of what a key says; empty if none is kept, or it cannot be used. */
    public Optional<StartPicture> find(String key) {
        return Stream.concat(own().stream(), shipped.stream()).flatMap(file -> StartPicture.read(file, key).stream()).findFirst();
    }

    /** Keeps the picture for the next start. Nobody is told if that fails: the start then takes a moment longer. */
    public void keep(StartPicture picture) {
        own().ifPresent(file -> {
            try {
                UserFolder.make(folders.orElseThrow().state());
                write(picture, file);
            } catch (IOException e) {
                return;
            }
        });
    }

    /**
     * Writes a picture that a program can bring along.
     *
     * @throws IOException if the system refuses to write
     */
    public static void write(StartPicture picture, Path file) throws IOException {
        new WholeFile(file, true).write(picture::write);
    }

    private Optional<Path> own() {
        return folders.map(all -> all.state().resolve(FILE));
    }

    private static void append(StringBuilder key, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".json");
        key.append('\n').append(name).append('\n');
        if (Files.exists(file)) {
            if (Files.size(file) > MOST_KEPT) {
                throw new IOException(file + " is too large");
            }
            key.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
    }
}
