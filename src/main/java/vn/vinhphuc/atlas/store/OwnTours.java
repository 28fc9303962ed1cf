package vn.vinhphuc.atlas.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.data.TourFile;
import vn.vinhphuc.atlas.view.Slug;

/**
 * The tours that a person has made: {@code tours/<id>.json} in the state folder. A file that a person has put there under
 * another name, such as “Bắc Ninh (2).json”, keeps it: its tour gets an id that is made of the name. A file that cannot be read,
 * or only in part, is never written to.
 *
 * @param byName what came of each file, by the id of its tour
 * @param files  where each of them is, by the same ids
 */
public record OwnTours(SequencedMap<String, OpenedTour> byName, Map<String, Path> files) {

    /** In the state folder. */
    static final String FOLDER = "tours";
    static final String ENDING = ".json";

    static final OwnTours NONE = new OwnTours(new TreeMap<>(), Map.of());

    /** More than this the program never writes. */
    private static final long MOST_BYTES = 4 << 20;

    /** Those of a folder, which need not be there, in the order of their ids. */
    static OwnTours in(Path folder) {
        List<Path> all = files(folder);
        Set<String> names = all.stream().map(OwnTours::name).collect(Collectors.toSet());
        SequencedMap<String, OpenedTour> found = new TreeMap<>();
        Map<String, Path> files = new TreeMap<>();
        for (Path file : all) {
            String name = name(file);
            String id = name.equals(id(name)) ? name : free(id(name), taken -> names.contains(taken) || files.containsKey(taken));
            OpenedTour read = TourFile.read(bytes(file), FOLDER + "/" + name + ENDING);
            found.put(id, new OpenedTour(read.tour().map(tour -> tour.withId(id)), read.leftOut(), read.problems()));
            files.put(id, file);
        }
        return new OwnTours(found, files);
    }

    private static String name(Path file) {
        String whole = String.valueOf(file.getFileName());
        return whole.substring(0, whole.length() - ENDING.length());
    }

    private static String id(String name) {
        return Slug.of(name, "other");
    }

    private static String free(String word, Predicate<String> taken) {
        return Stream.concat(Stream.of(word), IntStream.iterate(2, i -> i + 1).mapToObj(i -> word + "-" + i))
                .filter(taken.negate()).findFirst().orElseThrow();
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
            } catch (IOException | DirectoryIteratorException e) {
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
