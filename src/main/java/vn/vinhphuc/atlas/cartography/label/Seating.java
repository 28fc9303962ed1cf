package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels while they look for their places; each is known by its turn. */
final class Seating {

    /** From this cost on a label asks others to move. */
    private static final double UNEASY = 6;
    private static final int ASKED = 3;
    /** How many places a label tries that others sit on. */
    private static final int WISHES = 16;

    private final List<Options> order;
    private final Taken room;
    private final Deque<Move> moves = new ArrayDeque<>();
    /** By turn: how many exchanges there had been when a label asked in vain. */
    private final int[] vain;
    private int exchanges;

    private record Move(Options who, @Nullable Seat before) {
    }

    /**
     * @param order whose turn it is
     * @param room  that nobody has taken yet
     */
    Seating(List<Options> order, Taken room) {
        this.order = order;
        this.room = room;
        this.vain = new int[order.size()];
        Arrays.fill(vain, -1);
        for (int turn = 0; turn < order.size(); turn++) {
            order.get(turn).begin(turn);
        }
    }

    /** Everyone who has no place takes the cheapest that is free, in turn. */
    void greedily() {
        for (Options who : order) {
            if (who.taken() == null) {
                sit(who, who.cheapest(room, Double.POSITIVE_INFINITY));
            }
        }
        moves.clear();
    }

    /** Labels that sit badly or nowhere take a better place if whoever sits there can move at less cost. */
    void exchanging() {
        for (Options who : order) {
            Seat seat = who.taken();
            Rank rank = who.label().rank();
            boolean knows = vain[who.turn()] == exchanges;
            if (rank.asks() && !knows && (seat == null || seat.bid() > UNEASY)) {
                sit(who, null);
                if (finds(who, seat == null ? unseated(rank) : seat.bid() - 0.5)) {
                    exchanges++;
                } else {
                    sit(who, seat);
                    vain[who.turn()] = exchanges;
                }
                moves.clear();
            }
        }
    }

    /**
     * Seats a label, asking others to move if need be; if that cannot be done, all is as before.
     *
     * @param budget what it may cost in all, what the others lose included
     */
    private boolean finds(Options who, double budget) {
        Seat free = who.cheapest(room, budget);
        if (free != null && free.bid() <= UNEASY) {
            sit(who, free);
            return true;
        }
        int before = moves.size();
        double cost = free == null ? budget : free.bid();
        List<Seat> asked = new ArrayList<>(ASKED + 1);
        int wishes = 0;
        for (Seat wish = who.offered(0, cost); wish != null && wishes < WISHES; wish = who.offered(wish.number() + 1, cost)) {
            asked.clear();
            room.blockers(wish, asked, ASKED);
            if (asked.size() <= ASKED && who.cost(wish) < cost) {
                wishes++;
                asked.sort(Comparator.comparingInt(seat -> seat.options().turn()));
                if (insists(who, wish, asked, cost)) {
                    return true;
                }
                undo(before);
            }
        }
        sit(who, free);
        return free != null;
    }

    private boolean insists(Options who, Seat wish, List<Seat> asked, double budget) {
        for (Seat other : asked) {
            sit(other.options(), null);
        }
        sit(who, wish);
        double whole = wish.bid();
        for (Seat had : asked) {
            Seat has = had.options().cheapest(room, budget - whole + had.bid());
            if (has == null) {
                return false;
            }
            sit(had.options(), has);
            whole += has.bid() - had.bid();
        }
        return whole < budget;
    }

    /** What a label without a place may cost others: the more important, the more. */
    private static double unseated(Rank rank) {
        return 80 - rank.ordinal() * 3;
    }

    private void undo(int to) {
        while (moves.size() > to) {
            Move move = moves.removeLast();
            change(move.who, move.before);
        }
    }

    private void sit(Options who, @Nullable Seat seat) {
        moves.addLast(new Move(who, who.taken()));
        change(who, seat);
    }

    /** Gives a label a place, or takes it away. */
    void change(Options who, @Nullable Seat to) {
        Seat from = who.taken();
        if (from == to) {
            return;
        }
        if (from != null) {
            room.leave(from);
        }
        if (to != null) {
            room.take(to);
        }
        who.take(to);
    }
}
