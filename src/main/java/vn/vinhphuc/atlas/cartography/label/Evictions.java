package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds places for labels that are due by taking them from others, who look for another place in their turn. Each time a label is left
 * without a place it grows dearer to evict, so that the search does not go round in circles.
 */
final class Evictions {

    /** What it costs to leave a label without a place: an operating park, another that is due, one that is not; less for later turns. */
    private static final double FIRST = 600;
    private static final double DUE = 300;
    private static final double NOT_DUE = 60;
    private static final double LATER = 2;
    /** After so many without a better seating the search ends. */
    private static final int PATIENCE = 48;
    /** How many places are looked at, at most. */
    private static final int STEPS = 40_000;
    /** How many may be evicted for one. */
    private static final int MOST = 6;

    private final List<Options> order;
    private final Seating seating;
    private final Taken room;
    /** By turn: what evicting a label costs, more each time it was without a place. */
    private final double[] dear;
    private final Deque<Options> waiting = new ArrayDeque<>();
    private int steps = STEPS;

    /** @param order whose turn it is */
    Evictions(List<Options> order, Seating seating, Taken room) {
        this.order = order;
        this.seating = seating;
        this.room = room;
        this.dear = order.stream().mapToDouble(Evictions::worth).toArray();
    }

    private static double worth(Options who) {
        Rank rank = who.label().rank();
        double worth = rank.compareTo(Rank.OPERATING_PARK) <= 0 ? FIRST : rank.due() ? DUE : NOT_DUE;
        return worth - LATER * rank.ordinal();
    }

    /** Leaves the best seating that was seen. */
    void run() {
        order.stream().filter(who -> who.taken() == null && due(who)).forEach(waiting::add);
        List<@Nullable Seat> best = seats();
        double least = missed();
        int vain = 0;
        while (!waiting.isEmpty() && steps > 0 && vain < PATIENCE) {
            Options who = waiting.removeFirst();
            dear[who.turn()] += worth(who);
            settle(who);
            double missed = missed();
            vain++;
            if (missed < least) {
                vain = 0;
                least = missed;
                best = seats();
            }
        }
        restore(best);
    }

    private static boolean due(Options who) {
        return who.label().rank().due();
    }

    private void settle(Options who) {
        Seat free = who.cheapest(room, Double.POSITIVE_INFINITY);
        if (free == null && !who.isDesperate()) {
            who.despair();
            free = who.cheapest(room, Double.POSITIVE_INFINITY);
        }
        if (free != null) {
            seating.change(who, free);
            return;
        }
        Seat wish = leastHarm(who);
        if (wish == null) {
            return;
        }
        List<Seat> evicted = new ArrayList<>();
        room.blockers(wish, evicted, MOST);
        evicted.sort(Comparator.comparingInt(seat -> seat.options().turn()));
        evicted.forEach(seat -> seating.change(seat.options(), null));
        seating.change(who, wish);
        for (Seat seat : evicted) {
            Options other = seat.options();
            Seat next = other.cheapest(room, Double.POSITIVE_INFINITY);
            seating.change(other, next);
            if (next == null && due(other)) {
                waiting.addLast(other);
            }
        }
    }

    private @Nullable Seat leastHarm(Options who) {
        Seat best = null;
        double least = Double.POSITIVE_INFINITY;
        List<Seat> evicted = new ArrayList<>(MOST + 1);
        for (Seat wish = who.offered(0, least); wish != null; wish = who.offered(wish.number() + 1, least)) {
            Seat known = wish.blocker();
            if (known != null && wish.bid() + dear[known.options().turn()] >= least) {
                continue;
            }
            steps--;
            evicted.clear();
            room.blockers(wish, evicted, MOST);
            double harm = 0;
            for (Seat other : evicted) {
                harm += dear[other.options().turn()];
            }
            if (evicted.size() <= MOST && harm + wish.bid() < least && harm + who.cost(wish) < least) {
                least = harm + wish.bid();
                best = wish;
            }
        }
        return best;
    }

    private double missed() {
        double missed = 0;
        for (Options who : order) {
            missed += who.taken() == null ? worth(who) : 0;
        }
        return missed;
    }

    private List<@Nullable Seat> seats() {
        List<@Nullable Seat> seats = new ArrayList<>(order.size());
        order.forEach(who -> seats.add(who.taken()));
        return seats;
    }

    private void restore(List<@Nullable Seat> seats) {
        order.forEach(who -> seating.change(who, null));
        for (Seat seat : seats) {
            if (seat != null) {
                seating.change(seat.options(), seat);
            }
        }
    }
}
