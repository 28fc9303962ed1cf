package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;

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

    private static List<OpenedTour> opened(PackFiles files, NavigableSet<String> paths) {
        return paths.stream().filter(path -> path.startsWith(FOLDER) && path.endsWith(".json"))
                .map(path -> files.bytes(path).map(bytes -> TourFile.read(bytes, path)))
                .flatMap(Optional::stream).toList();
    }
}
