package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;

/** A folder in one file: in the order of names, with one time, so that the same folder gives the same bytes. */
final class Zip {

    private static final int PROGRAM = 0100755;
    private static final int FILE = 0100644;

    private Zip() {
    }

    /** The folder itself is the only thing at the top. */
    static void of(Path folder, Path zip, Instant time) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip); Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : all) {
                String name = folder.getFileName() + "/" + folder.relativize(file).toString().replace('\\', '/');
                ZipArchiveEntry entry = new ZipArchiveEntry(name);
                entry.setTime(time.toEpochMilli());
                // Seconds since 1970 as well: the older field counts in local time, and the cache knows its jars by time.
                X5455_ExtendedTimestamp exact = new X5455_ExtendedTimestamp();
                exact.setModifyJavaTime(new Date(time.toEpochMilli()));
                entry.addExtraField(exact);
                entry.setUnixMode(Files.isExecutable(file) ? PROGRAM : FILE);
                out.putArchiveEntry(entry);
                Files.copy(file, out);
                out.closeArchiveEntry();
            }
        }
    }
}
