package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder with everything below it. */
final class Folder {

    private Folder() {
    }

    /** Makes an empty one. */
    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    /** Gives every file the same time: the cache of the virtual machine knows its jars by time and size. */
    static void date(Path folder, Instant time) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> !Files.isSymbolicLink(path))
                    .sorted(Comparator.reverseOrder()).forEach(path -> date(path, FileTime.from(time)));
        }
    }

    private static void date(Path path, FileTime time) {
        try {
            boolean locked = !Files.isWritable(path);
            if (locked) {
                path.toFile().setWritable(true);
            }
            Files.setLastModifiedTime(path, time);
            if (locked) {
                path.toFile().setWritable(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
