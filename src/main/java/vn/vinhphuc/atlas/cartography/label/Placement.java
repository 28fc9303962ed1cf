package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;

/**
 * Gives labels their places so that none overlaps another or a symbol: the important ones choose first, then those that
 * sit badly ask others to move. If a label that is due finds no place, others are evicted for it.
 */
public final class Placement {

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
        return seated(labels).stream().map(Placed::sprite).toList();
    }

    /** The labels that found a place with what they cover, in the order they chose. */
    public List<Placed> seated(List<Label> labels) {
        List<Options> order = new ArrayList<>();
        labels.stream().sorted(Comparator.comparing(Label::rank).thenComparing(Label::id))
                .forEach(label -> order.add(new Options(label, occupied, barriers, limit)));
        Taken room = occupied.room();
        Seating seating = new Seating(order, room);
        seating.greedily();
        for (int i = 0; i < EXCHANGES; i++) {
            seating.exchanging();
        }
        if (order.stream().anyMatch(Placement::misses)) {
            new Evictions(order, seating, room).run();
            seating.greedily();
            seating.exchanging();
        }
        List<Seat> best = order.stream().flatMap(who -> Stream.ofNullable(who.taken())).toList();
        return new Fuller(occupied, barriers, limit).of(best).stream().map(Placement::placed).toList();
    }

    private static boolean misses(Options who) {
        return who.taken() == null && who.label().rank().due();
    }

    private static Placed placed(Seat seat) {
        Label label = seat.options().label();
        Foot foot = seat.candidate().foot();
        return new Placed(label, foot, seat.setting().cover().boxes(), new Sprite(label.id(), label.layer(), foot.ground(),
                seat.setting().cover().around(), seat.setting().marks().get(), label.site()));
    }
}
