package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Box;

/** The places that labels have taken, and can give back. */
final class Taken {

    /** Seats remember the last one, whatever room it was for. */
    private static final AtomicInteger QUERIES = new AtomicInteger();

    private final double stretch;
    private final Grid<Seat> seats;

    /**
     * @param stretch how much the map may grow while the labels keep their size, 1 or more
     * @param area    where most labels are, px
     */
    Taken(double stretch, Box area) {
        this.stretch = stretch;
        this.seats = new Grid<>(area);
    }

    void take(Seat seat) {
        seats.add(seat.pieces().around(), seat);
    }

    void leave(Seat seat) {
        seats.remove(seat.pieces().around(), seat);
    }

    /** One of those who are in the way. */
    @Nullable Seat blocker(Seat seat) {
        return first(seat, other -> true);
    }

    /** Adds those who are in the way, until there are more than {@code most}. */
    void blockers(Seat seat, List<Seat> into, int most) {
        first(seat, other -> {
            into.add(other);
            return into.size() > most;
        });
    }

    private @Nullable Seat first(Seat seat, Predicate<Seat> wanted) {
        int query = QUERIES.incrementAndGet();
        return seats.first(seat.pieces().around(),
                other -> other.unasked(query) && seat.pieces().meet(other.pieces(), stretch) && wanted.test(other));
    }
}
