package vn.vinhphuc.atlas.view.tour;

import java.util.ArrayList;
import java.util.List;

/**
 * A tour that is being made, and what it was before each change.
 *
 * @param tour   as it is now
 * @param before what undo leads to, the latest last; at most {@value #MOST}
 */
public record Draft(Tour tour, List<Tour> before) {

    /** Changes that can be undone. */
    public static final int MOST = 100;

    public Draft {
        before = List.copyOf(before.subList(Math.max(0, before.size() - MOST), before.size()));
    }

    public static Draft of(Tour tour) {
        return new Draft(tour, List.of());
    }

    /** After a change; one that changes nothing is no step. */
    public Draft changed(Tour to) {
        if (to.equals(tour)) {
            return this;
        }
        List<Tour> longer = new ArrayList<>(before);
        longer.add(tour);
        return new Draft(to, longer);
    }

    /** As before the last change, if there is one. */
    public Draft undone() {
        return before.isEmpty() ? this : new Draft(before.getLast(), before.subList(0, before.size() - 1));
    }
}
