package vn.vinhphuc.atlas.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.tour.Doubt;
import vn.vinhphuc.atlas.view.tour.Point;
import vn.vinhphuc.atlas.view.tour.Quoted;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Everything that is wrong with a tour: what could not be read of it, and where it does not fit a pack. */
public final class TourProblems {

    private final String file;
    private final Atlas atlas;
    private final List<Problem> all = new ArrayList<>();

    private TourProblems(String file, Atlas atlas) {
        this.file = file;
        this.atlas = atlas;
    }

    /**
     * Errors are scenes that are left out; warnings are scenes that are shown, but not as they were meant.
     *
     * @param file  of the tour, for the problems
     * @param atlas that it shows
     */
    public static List<Problem> of(OpenedTour opened, String file, Atlas atlas) {
        TourProblems problems = new TourProblems(file, atlas);
        problems.all.addAll(opened.problems());
        Set<Integer> leftOut = opened.leftOut().stream().map(OpenedTour.LeftOut::number).collect(Collectors.toCollection(TreeSet::new));
        opened.tour().ifPresent(tour -> {
            int number = 0;
            for (Scene scene : tour.scenes()) {
                do {
                    number++;
                } while (leftOut.contains(number));
                problems.check(tour, scene, number - 1);
            }
        });
        return List.copyOf(problems.all);
    }

    private void check(Tour tour, Scene scene, int index) {
        String at = "/scenes/" + index;
        for (Doubt doubt : Doubt.of(tour, scene, atlas)) {
            switch (doubt) {
                case Doubt.NoSite(String id) -> warn(at + site(scene, id), ProblemKind.UNKNOWN_SITE, id, Nearest.to(id, sites()));
                case Doubt.NoSubject(String id) ->
                        warn(at + figure(scene, id) + "/about", ProblemKind.UNKNOWN_SUBJECT, id, Nearest.to(id, subjects()));
                case Doubt.NoFigure(Quoted quoted) ->
                        warn(at + figure(scene, quoted) + "/measure", ProblemKind.NO_SUCH_FIGURE, quoted.about(),
                        quoted.measure().key());
                case Doubt.NoPoint(String id) ->
                        warn(at + "/points/" + points(scene).indexOf(id) + "/about", ProblemKind.UNKNOWN_STATEMENT, id,
                        Nearest.to(id, statements()));
                case Doubt.Changed changed -> warn(at + figure(scene, changed.quoted()) + "/seen", ProblemKind.FIGURE_CHANGED,
                        changed.quoted().about(), changed.quoted().measure().key(), changed.then(), changed.now());
                case Doubt.OtherData(String data) -> warn(at, ProblemKind.OTHER_DATA, data, atlas.pack().version());
            }
        }
    }

    private void warn(String pointer, ProblemKind kind, String... arguments) {
        all.add(new Problem(Severity.WARNING, kind, file, pointer, List.of(arguments)));
    }

    private static String site(Scene scene, String id) {
        int compared = scene.view().inquiry().compared().ids().indexOf(id);
        return scene.view().selection().equals(Optional.of(id)) ? "/view/selection"
                : compared >= 0 ? "/view/compared/" + compared : "/view/reach/site";
    }

    private static String figure(Scene scene, String about) {
        return "/figures/" + scene.figures().stream().map(Quoted::about).toList().indexOf(about);
    }

    private static String figure(Scene scene, Quoted quoted) {
        return "/figures/" + scene.figures().indexOf(quoted);
    }

    private static List<String> points(Scene scene) {
        return scene.points().stream().map(Point::about).map(about -> about.orElse("")).toList();
    }

    private List<String> sites() {
        return atlas.sites().stream().map(Site::id).toList();
    }

    private List<String> subjects() {
        Province province = atlas.province();
        return Stream.of(sites().stream(), province.indicators().stream().map(Province.Indicator::id),
                province.targets().stream().map(Province.Target::id),
                province.policies().stream().map(Province.Policy::id)).flatMap(ids -> ids).toList();
    }

    private List<String> statements() {
        Province province = atlas.province();
        return Stream.concat(province.policies().stream().map(Province.Policy::id),
                province.statements().stream().map(Province.Statement::id)).toList();
    }
}
