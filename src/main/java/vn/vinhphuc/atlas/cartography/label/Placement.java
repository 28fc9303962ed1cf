package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;

/**
 * Gives labels their places, one after the other by rank and id, so that none overlaps another or a symbol.
 *
 * <p>A label takes its cheapest free place. If one that is due finds none, the placement begins again with that one first.
 */
public final class Placement {

    private static final int ATTEMPTS = 8;

    private final Occupied occupied;
    private final Barriers barriers;
    private final Optional<Box> limit;

    /**
     * @param occupied places of symbols and furniture
     * @param barriers lines that labels avoid where they can
     * @param limit    no label reaches beyond it, px
     */
    public Placement(Occupied occupied, Barriers barriers, Optional<Box> limit) {
        this.occupied = occupied;
        this.barriers = barriers;
        this.limit = limit;
    }

    /** The labels that found a place, in the order they chose; the order of the input does not matter. */
    public List<Sprite> place(List<Label> labels) {
        List<Label> order = new ArrayList<>(labels);
        order.sort(Comparator.comparing(Label::rank).thenComparing(Label::id));
        SortedMap<Integer, Sprite> best = new TreeMap<>();
        int fewest = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SortedMap<Integer, Sprite> placed = attempt(order);
            List<Label> failed = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                if (order.get(i).rank().due() && !placed.containsKey(i)) {
                    failed.add(order.get(i));
                }
            }
            if (failed.size() < fewest) {
                fewest = failed.size();
                best = placed;
            }
            if (failed.isEmpty()) {
                break;
            }
            order.removeAll(failed);
            order.addAll(0, failed);
        }
        return List.copyOf(best.values());
    }

    private SortedMap<Integer, Sprite> attempt(List<Label> order) {
        Occupied taken = occupied.copy();
        SortedMap<Integer, Sprite> placed = new TreeMap<>();
        for (int i = 0; i < order.size(); i++) {
            Label label = order.get(i);
            Candidate chosen = cheapest(label, taken);
            if (chosen != null) {
                taken.take(chosen.foot().at(), chosen.boxes());
                placed.put(i, new Sprite(label.id(), label.layer(), chosen.foot().ground(), chosen.box(),
                        chosen.marks().get(), label.site()));
            }
        }
        return placed;
    }

    private @org.jspecify.annotations.Nullable Candidate cheapest(Label label, Occupied taken) {
        Candidate best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Iterator<Candidate> all = label.candidates().get().iterator(); all.hasNext();) {
            Candidate candidate = all.next();
            if (candidate.cost() >= least || !inside(candidate) || !taken.free(candidate.foot().at(), candidate.boxes())) {
                continue;
            }
            double cost = candidate.cost() + barriers.cost(candidate.foot().at(), candidate.boxes());
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    private boolean inside(Candidate candidate) {
        return limit.isEmpty()
                || limit.get().contains(candidate.box().moved(candidate.foot().at().x(), candidate.foot().at().y()));
    }
}
