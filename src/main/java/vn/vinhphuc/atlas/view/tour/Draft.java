package vn.vinhphuc.atlas.view.tour;

import java.util.ArrayList;
import java.util.List;

/**
 * A tour that is being made, and what it was before each change.
 *
 * @param tour   as it is now
 * @param before what undo leads to, the latest last; at most {@value #MOST}
 * @param after  what redo leads to, the next one last
 * @param place  what the last change was made to; typing on in the same place is one change. Empty if the next one is another
 */
public record Draft(Tour tour, List<Tour> before, List<Tour> after, String place) {

    /** Changes that can be undone. */
    public static final int MOST = 100;

    public Draft {
        before = List.copyOf(before.subList(Math.max(0, before.size() - MOST), before.size()));
        after = List.copyOf(after);
    }

    public static Draft of(Tour tour) {
        return new Draft(tour, List.of(), List.of(), "");
    }

    /** After a change; one that changes nothing is no step. */
    public Draft changed(Tour to) {
        return changed(to, "");
    }

    /** @param at what is changed, such as a field; more changes to the same are undone with this one. Empty for a change of its own */
    public Draft changed(Tour to, String at) {
        if (to.equals(tour)) {
            return this;
        }
        boolean same = !at.isEmpty() && at.equals(place) && !before.isEmpty();
        return new Draft(to, same ? before : with(before, tour), List.of(), at);
    }

    /** As before the last change, if there is one. */
    public Draft undone() {
        return before.isEmpty() ? this : new Draft(before.getLast(), before.subList(0, before.size() - 1), with(after, tour), "");
    }

    /** As before the last undo, if nothing was changed since. */
    public Draft redone() {
        return after.isEmpty() ? this : new Draft(after.getLast(), with(before, tour), after.subList(0, after.size() - 1), "");
    }

    private static List<Tour> with(List<Tour> some, Tour one) {
        List<Tour> longer = new ArrayList<>(some);
        longer.add(one);
        return longer;
    }
}
