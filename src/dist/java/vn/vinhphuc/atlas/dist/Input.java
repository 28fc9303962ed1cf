package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The jars of the program, without those that hold nothing. */
final class Input {

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
        }
        Folder.date(folder, time);
        return folder;
    }

    static List<Path> jars(Path lib) throws IOException {
        try (Stream<Path> all = Files.list(lib)) {
            return all.filter(jar -> !jar.getFileName().toString().matches(EMPTY)).sorted().toList();
        }
    }
}
