package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The jars of the program, without those that hold nothing. */
final class Input {

    /** On Windows JavaFX looks elsewhere. */
    private static final String NATIVE = "[^/]+\\.(so|dylib)";

    /** OpenJFX publishes each part twice: without the name of a system it is an empty jar. */
    private static final String EMPTY = "javafx-[a-z]+-[0-9.]+\\.jar";

    private Input() {
    }

    /** @return the folder, filled */
    static Path of(Path target, Path folder, Instant time) throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        ProgramJar.copy(target.resolve("atlas.jar"), folder.resolve("atlas.jar"), time);
        for (Path jar : jars(target.resolve("lib"))) {
            OldJar.copy(jar, lib.resolve(jar.getFileName()), time);
            unpack(lib.resolve(jar.getFileName()), time);
        }
        Folder.date(folder, time);
        return folder;
    }

    /**
     * Lays the native libraries of a jar beside it, where JavaFX looks first. It would unpack them into the person's home otherwise, and
     * sum up each of them twice at every start.
     */
    private static void unpack(Path jar, Instant time) throws IOException {
        SortedMap<String, byte[]> entries = Jar.entries(jar);
        List<String> natives = entries.keySet().stream().filter(name -> name.matches(NATIVE)).toList();
        for (String name : natives) {
            Files.write(jar.resolveSibling(name), Objects.requireNonNull(entries.remove(name)));
        }
        if (!natives.isEmpty()) {
            Jar.write(entries, jar, time);
        }
    }

    static List<Path> jars(Path lib) throws IOException {
        try (Stream<Path> all = Files.list(lib)) {
            return all.filter(jar -> !jar.getFileName().toString().matches(EMPTY)).sorted().toList();
        }
    }
}
