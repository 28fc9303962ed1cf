package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
        Standing at = seat.standing();
        seats.add(at.west(), at.north(), at.east(), at.south(), seat);
    }

    void leave(Seat seat) {
        Standing at = seat.standing();
        seats.remove(at.west(), at.north(), at.east(), at.south(), seat);
    }

    /** One of those who are in the way. */
    @Nullable Seat blocker(Seat seat) {
        return next(seat, near(seat), QUERIES.incrementAndGet());
    }

    /** Adds those who are in the way, until there are more than {@code most}. */
    void blockers(Seat seat, List<Seat> into, int most) {
        int query = QUERIES.incrementAndGet();
        Grid<Seat>.Near near = near(seat);
        for (Seat other = next(seat, near, query); other != null && into.size() <= most; other = next(seat, near, query)) {
            into.add(other);
        }
    }

    private Grid<Seat>.Near near(Seat seat) {
        Standing at = seat.standing();
        return seats.near(at.west(), at.north(), at.east(), at.south());
    }

    private @Nullable Seat next(Seat seat, Grid<Seat>.Near near, int query) {
        for (Seat other = near.next(); other != null; other = near.next()) {
            if (other.unasked(query) && seat.standing().meets(other.standing(), stretch)) {
                return other;
            }
        }
        return null;
    }
}
