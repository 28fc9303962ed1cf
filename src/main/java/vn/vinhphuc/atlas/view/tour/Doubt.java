package vn.vinhphuc.atlas.view.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.view.Reach;

/** Why a scene may not say any more what it was made to say: the data pack is another one now. */
public sealed interface Doubt {

    /** A site that the map marks is not in the pack. */
    record NoSite(String id) implements Doubt {
    }

    /** The pack does not have what a figure is about. */
    record NoSubject(String id) implements Doubt {
    }

    /** The pack has what a figure is about, but not any more the figure. */
    record NoFigure(Quoted quoted) implements Doubt {
    }

    /** The pack does not have the policy or statement of a line. */
    record NoPoint(String id) implements Doubt {
    }

    /**
     * A figure is another one than when the scene was made.
     *
     * @param quoted which figure
     * @param now    its mark in the pack
     */
    record Changed(Quoted quoted, String now) implements Doubt {
        /** What it was when the scene was made. */
        public String then() {
            return quoted.seen().orElseThrow();
        }
    }

    /**
     * The scene shows figures of which nobody knows whether they changed.
     *
     * @param data version of the pack that the tour was made with
     */
    record OtherData(String data) implements Doubt {
    }

    /** All that is doubtful in a scene of a tour; none if all is well. */
    static List<Doubt> of(Tour tour, Scene scene, Atlas atlas) {
        List<Doubt> doubts = new ArrayList<>();
        Stream.of(scene.view().selection().stream(), scene.view().inquiry().compared().ids().stream(),
                        scene.view().inquiry().reach().map(Reach::site).stream()).flatMap(ids -> ids).distinct()
                .filter(id -> atlas.site(id).isEmpty()).map(NoSite::new).forEach(doubts::add);
        scene.figures().stream().flatMap(quoted -> of(quoted, atlas).stream()).forEach(doubts::add);
        scene.points().stream().filter(point -> !point.isKnown(atlas))
                .map(point -> new NoPoint(point.about().orElseThrow())).forEach(doubts::add);
        boolean unknown = scene.figures().stream().anyMatch(quoted -> quoted.seen().isEmpty() && quoted.in(atlas).isPresent());
        if (unknown && !tour.data().equals(atlas.pack().version())) {
            doubts.add(new OtherData(tour.data()));
        }
        return List.copyOf(doubts);
    }

    private static Optional<Doubt> of(Quoted quoted, Atlas atlas) {
        Optional<Figure> figure = quoted.in(atlas);
        if (figure.isEmpty()) {
            return quoted.figures(atlas).isEmpty() ? Optional.of(new NoSubject(quoted.about()))
                    : quoted.seen().map(then -> new NoFigure(quoted));
        }
        String now = Quoted.mark(figure.get());
        return quoted.seen().filter(then -> !then.equals(now)).map(then -> new Changed(quoted, now));
    }
}
