package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeSet;
import vn.vinhphuc.atlas.domain.Atlas;

/** The tours that come with a data pack: {@code tours/*.json}. */
public final class PackTours {

    private static final String FOLDER = "tours/";

    private PackTours() {
    }

    /**
     * Every tour of a pack, in the order of the names of their files, be it with scenes left out.
     *
     * @param source a pack that could be read
     */
    public static List<OpenedTour> read(PackSource source) {
        return List.copyOf(byPath(source).values());
    }

    /**
     * What is wrong with the tours of a pack.
     *
     * @param source a pack that could be read
     * @param atlas  of it
     */
    public static List<Problem> problems(PackSource source, Atlas atlas) {
        return byPath(source).entrySet().stream().flatMap(tour -> TourProblems.of(tour.getValue(), tour.getKey(), atlas).stream()).toList();
    }

    private static SequencedMap<String, OpenedTour> byPath(PackSource source) {
        PackFiles files = new PackFiles(source, new Problems());
        NavigableSet<String> paths = new TreeSet<>();
        files.json(Manifest.FILE).flatMap(manifest -> manifest.maybe("files"))
                .ifPresent(listed -> paths.addAll(listed.fields().keySet()));
        try {
            source.paths().ifPresent(paths::addAll);
        } catch (IOException e) {
            // A folder that cannot be listed any more: what the manifest names may still be read.
            return opened(files, paths);
        }
        return opened(files, paths);
    }

    private static SequencedMap<String, OpenedTour> opened(PackFiles files, NavigableSet<String> paths) {
        SequencedMap<String, OpenedTour> opened = new LinkedHashMap<>();
        paths.stream().filter(path -> path.startsWith(FOLDER) && path.endsWith(".json"))
                .forEach(path -> files.bytes(path).ifPresent(bytes -> opened.put(path, TourFile.read(bytes, path))));
        return opened;
    }
}
