package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Tour;

/**
 * What came of reading a tour.
 *
 * @param tour     with the scenes that can be shown; empty if nothing can be
 * @param leftOut  the scenes that cannot, in their order
 * @param problems all of them, each with its file and place
 */
public record OpenedTour(Optional<Tour> tour, List<LeftOut> leftOut, List<Problem> problems) {

    public OpenedTour {
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }

    /**
     * A scene that cannot be shown.
     *
     * @param number   in the file, from 1
     * @param problems one or more
     */
    public record LeftOut(int number, List<Problem> problems) {
        public LeftOut {
            problems = List.copyOf(problems);
        }

        /** Which scene is left out, and the first reason. */
        public String sentence(Words words) {
            return words.text("tour.left-out", number, problems.getFirst().sentence(words));
        }
    }

    /** What a person should know; nothing if all is well. */
    public List<String> sentences(Words words) {
        return tour.isPresent() ? leftOut.stream().map(scene -> scene.sentence(words)).toList()
                : problems.stream().limit(1).map(problem -> words.text("tour.unusable", problem.sentence(words))).toList();
    }
}
