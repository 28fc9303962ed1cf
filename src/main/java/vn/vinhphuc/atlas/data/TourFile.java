package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhphuc.atlas.view.tour.Tour;

/** A tour in a file that people can read and write too. */
public final class TourFile {

    private static final SavedFile<Tour> FILE = new SavedFile<>("tour", 1, TourJson::tree, TourJson::read);
    private static final Pattern SCENE = Pattern.compile("/scenes/(\\d+)(/.*)?");

    private TourFile() {
    }

    /** The text of the file; the same tour gives the same text. */
    public static String write(Tour tour) {
        return FILE.write(tour);
    }

    /**
     * Reads what {@link #write} wrote, or a person. A scene that cannot be read is left out and named; the others are there.
     *
     * @param bytes of the file, or of as much of it as was written
     * @param name  of the file, for the problems
     */
    public static OpenedTour read(byte[] bytes, String name) {
        SavedFile.Attempt<Tour> attempt = FILE.attempt(bytes, name);
        TreeMap<Integer, List<Problem>> byScene = new TreeMap<>();
        for (Problem problem : attempt.problems()) {
            Matcher place = SCENE.matcher(problem.pointer());
            if (problem.severity() == Severity.ERROR && !place.matches()) {
                return new OpenedTour(Optional.empty(), List.of(), attempt.problems());
            }
            if (place.matches()) {
                byScene.merge(Integer.parseInt(place.group(1)), List.of(problem),
                        (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        return new OpenedTour(attempt.value(), byScene.entrySet().stream()
                .map(entry -> new OpenedTour.LeftOut(entry.getKey() + 1, entry.getValue())).toList(), attempt.problems());
    }
}
