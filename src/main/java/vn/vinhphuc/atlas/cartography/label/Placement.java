package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;

/**
 * Gives labels their places so that none overlaps another or a symbol: the important ones choose first, then those that
 * sit badly ask others to move. If a label that is due finds no place, all begin again with that one first.
 */
public final class Placement {

    private static final int ATTEMPTS = 3;
    private static final int EXCHANGES = 2;

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
        Map<Label, Options> options = new HashMap<>();
        order.forEach(label -> options.put(label, new Options(label, occupied, barriers, limit)));
        List<Sprite> best = List.of();
        int fewest = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && fewest > 0; attempt++) {
            Seating seating = new Seating(order,
                    order.stream().map(label -> Objects.requireNonNull(options.get(label))).toList(), occupied.copy());
            seating.greedily();
            for (int i = 0; i < EXCHANGES; i++) {
                seating.exchanging();
            }
            List<Label> failed = new ArrayList<>();
            List<Sprite> placed = placed(order, seating, failed);
            if (failed.size() < fewest) {
                fewest = failed.size();
                best = placed;
            }
            order.removeAll(failed);
            order.addAll(0, failed);
        }
        return best;
    }

    private static List<Sprite> placed(List<Label> order, Seating seating, List<Label> failed) {
        List<Sprite> placed = new ArrayList<>();
        for (int turn = 0; turn < order.size(); turn++) {
            Label label = order.get(turn);
            Options.Seat seat = seating.seat(turn);
            if (seat != null) {
                placed.add(new Sprite(label.id(), label.layer(), seat.candidate().foot().ground(), seat.setting().box(),
                        seat.setting().marks().get(), label.site()));
            } else if (label.rank().due()) {
                failed.add(label);
            }
        }
        return placed;
    }
}
