package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Box;

/** Gives labels that have a place their fuller form where nobody has to make way for it. */
final class Fuller {

    /** What the fuller form may cost more than the label's place did: no leader, no important line. */
    private static final double MORE = 2.1;

    private final Occupied symbols;
    private final Barriers barriers;
    private final Optional<Box> limit;

    Fuller(Occupied symbols, Barriers barriers, Optional<Box> limit) {
        this.symbols = symbols;
        this.barriers = barriers;
        this.limit = limit;
    }

    /** The places in the same order; the earlier take room first. */
    List<Seat> of(List<Seat> seats) {
        if (seats.stream().allMatch(seat -> seat.options().label().fuller().isEmpty())) {
            return seats;
        }
        Taken taken = symbols.room();
        seats.forEach(taken::take);
        List<Seat> result = new ArrayList<>(seats.size());
        for (Seat seat : seats) {
            taken.leave(seat);
            Seat better = fuller(seat, taken);
            Seat now = better == null ? seat : better;
            taken.take(now);
            result.add(now);
        }
        return result;
    }

    private @Nullable Seat fuller(Seat seat, Taken taken) {
        Label label = seat.options().label();
        return label.fuller().map(places -> {
            return new Options(label.placedAt(places), symbols, barriers, limit).cheapest(taken, seat.bid() + MORE);
        }).orElse(null);
    }
}
