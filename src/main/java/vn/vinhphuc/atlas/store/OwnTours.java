package vn.vinhphuc.atlas.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.data.TourFile;

/**
 * The tours that a person has made: {@code tours/<id>.json} in the state folder. A file that cannot be read, or only in part, is
 * never written to.
 *
 * @param byName what came of each file, by its name without the ending
 */
public record OwnTours(SequencedMap<String, OpenedTour> byName) {

    /** In the state folder. */
    static final String FOLDER = "tours";
    static final String ENDING = ".json";

    static final OwnTours NONE = new OwnTours(new TreeMap<>());

    /** More than this the program never writes. */
    private static final long MOST_BYTES = 4 << 20;

    /** Those of a folder, which need not be there, in the order of their names. */
    static OwnTours in(Path folder) {
        SequencedMap<String, OpenedTour> found = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            String id = name.substring(0, name.length() - ENDING.length());
            OpenedTour read = TourFile.read(bytes(file), FOLDER + "/" + name);
            found.put(id, new OpenedTour(read.tour().map(tour -> tour.withId(id)), read.leftOut(), read.problems()));
        }
        return new OwnTours(found);
    }

    /** A name of the folder that no file has. */
    static Path free(Path folder) {
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> folder.resolve("other-" + i + ENDING))
                .filter(file -> !Files.exists(file)).findFirst().orElseThrow();
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder, "*" + ENDING)) {
                listed.forEach(files::add);
            } catch (IOException e) {
                // A folder that cannot be listed holds nothing that can be shown; writing to it will say why.
                return List.of();
            }
        }
        return List.copyOf(new TreeSet<>(files));
    }

    /** Of a file that cannot be read: none, so that it is named like a broken one. */
    static byte[] bytes(Path file) {
        try {
            return Files.size(file) > MOST_BYTES ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
