package vn.vinhphuc.atlas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.data.PackTours;
import vn.vinhphuc.atlas.data.TourFile;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;

/**
 * Tours and scenes by what a person calls them on the command line: those of the pack by their ids, others by their files.
 * What of a tour cannot be shown is said beside it.
 *
 * @param setting of the command
 */
record ToursAsked(Setting setting) {

    private static final char INSIDE = '/';

    /**
     * A tour of the pack by its id, or one in a file.
     *
     * @throws Failure if there is none, or none of its scenes can be shown
     */
    Tour tour(String asked) throws Failure {
        List<OpenedTour> all = TourFile.isNamed(asked) ? List.of(read(asked)) : ofPack();
        OpenedTour found = all.stream()
                .filter(tour -> TourFile.isNamed(asked) || tour.tour().filter(one -> one.id().equals(asked)).isPresent()).findFirst()
                .orElseThrow(() -> Failure.wrongUse(setting.words(), "cli.handout.unknown", asked,
                        listed(all.stream().flatMap(tour -> tour.tour().stream()).map(Tour::id))));
        found.sentences(setting.words()).forEach(setting.console().err()::println);
        return found.tour().filter(tour -> !tour.scenes().isEmpty())
                .orElseThrow(() -> Failure.of(ExitCode.PROBLEMS, setting.words().text("cli.handout.empty", asked)));
    }

    /**
     * The first scene of that id in the tours of the pack; or, behind the name of a tour and a slash, that of one tour.
     *
     * @throws Failure if there is none
     */
    Scene scene(String asked) throws Failure {
        int slash = asked.lastIndexOf(INSIDE);
        List<Scene> scenes = slash < 0
                ? ofPack().stream().flatMap(tour -> tour.tour().stream()).flatMap(tour -> tour.scenes().stream()).toList()
                : tour(asked.substring(0, slash)).scenes();
        String id = asked.substring(slash + 1);
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst()
                .orElseThrow(() -> Failure.wrongUse(setting.words(), "cli.export.unknown-scene", asked,
                        listed(scenes.stream().map(Scene::id))));
    }

    private List<OpenedTour> ofPack() throws Failure {
        return PackTours.read(setting.pack(setting.data()));
    }

    private OpenedTour read(String name) throws Failure {
        try (InputStream in = Files.newInputStream(setting.path(name))) {
            // One byte more than a tour may have is enough to see that it is none.
            return TourFile.read(in.readNBytes(TourFile.LARGEST + 1), name);
        } catch (IOException e) {
            throw Failure.unread(name, e, setting.words());
        }
    }

    private static String listed(Stream<String> ids) {
        return ids.distinct().collect(Collectors.joining(", "));
    }
}
