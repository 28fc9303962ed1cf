package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhphuc.atlas.files.Refusal;
import vn.vinhphuc.atlas.view.tour.Tour;

/** A tour in a file that people can read and write too. */
public final class TourFile {

    private static final SavedFile<Tour> FILE = new SavedFile<>("tour", 1, TourJson::tree, TourJson::read);
    private static final Pattern SCENE = Pattern.compile("/scenes/(\\d+)(/.*)?");

    /** What a tour that goes from hand to hand ends with; the text in it is that of any tour. */
    public static final String ENDING = ".atlastour";

    private static final String JSON = ".json";

    /** More than this is no tour, bytes. */
    public static final int LARGEST = 4 << 20;

    private TourFile() {
    }

    /** The text of the file; the same tour gives the same text. */
    public static String write(Tour tour) {
        return FILE.write(tour);
    }

    /** Whether a file could be a tour by its name. */
    public static boolean isNamed(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(ENDING) || name.endsWith(JSON);
    }

    /** In which scene something is wrong, from 1; empty for the tour itself. */
    public static OptionalInt scene(Problem problem) {
        Matcher place = SCENE.matcher(problem.pointer());
        return place.matches() ? OptionalInt.of(Integer.parseInt(place.group(1)) + 1) : OptionalInt.empty();
    }

    /** Reads a file; one that cannot be read, or is larger than {@link #LARGEST}, is a tour that cannot be used. */
    public static OpenedTour read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(LARGEST + 1), name);
        } catch (IOException e) {
            return unusable(name, ProblemKind.UNREADABLE, Refusal.said(e));
        }
    }

    private static OpenedTour unusable(String name, ProblemKind kind, String argument) {
        Problems problems = new Problems();
        problems.error(Where.whole(name), kind, argument);
        return new OpenedTour(Optional.empty(), List.of(), problems.sorted());
    }

    /**
     * Reads what {@link #write} wrote, or a person. A scene that cannot be read is left out and named; the others are there.
     *
     * @param bytes of the file, or of as much of it as was written
     * @param name  of the file, for the problems
     */
    public static OpenedTour read(byte[] bytes, String name) {
        if (bytes.length > LARGEST) {
            return unusable(name, ProblemKind.TOO_LARGE, String.valueOf(LARGEST >> 20));
        }
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
