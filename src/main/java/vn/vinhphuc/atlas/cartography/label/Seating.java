package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels while they look for their places; each is known by its turn. */
final class Seating {

    /** From this cost on a label asks others to move. */
    private static final double UNEASY = 6;
    private static final int ASKED = 3;
    /** How many places a label tries that others sit on, by how far the asking may still go. */
    private static final int[] WISHES = {0, 16, 48};

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

    /** Everyone takes the cheapest free place, in turn. */
    void greedily() {
        for (Options who : order) {
            sit(who, who.cheapest(room, Double.POSITIVE_INFINITY));
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
                double budget = seat == null ? unseated(rank) : seat.bid() - 0.5;
                int depth = seat == null && rank.due() ? 2 : 1;
                if (Double.isNaN(place(who, budget, depth, new BitSet()))) {
                    sit(who, seat);
                    vain[who.turn()] = exchanges;
                } else {
                    exchanges++;
                }
                moves.clear();
            }
        }
    }

    /**
     * Seats a label, asking others to move if need be; if that cannot be done, all is as before.
     *
     * @param budget what it may cost in all, what the others lose included
     * @param depth  how often those who are asked may ask others
     * @param asking turns of labels that must not be asked
     * @return what it costs; not a number if it cannot be done
     */
    private double place(Options who, double budget, int depth, BitSet asking) {
        Seat free = who.cheapest(room, budget);
        if (free != null && (depth == 0 || free.bid() <= UNEASY)) {
            sit(who, free);
            return free.bid();
        }
        if (depth == 0) {
            return Double.NaN;
        }
        int before = moves.size();
        asking.set(who.turn());
        double cost = free == null ? budget : free.bid();
        List<Seat> asked = new ArrayList<>(ASKED + 1);
        int wishes = 0;
        for (Seat wish = who.offered(0, cost); wish != null && wishes < WISHES[depth]; wish = who.offered(wish.number() + 1, cost)) {
            if (mayAsk(wish, asking, asked) && who.cost(wish) < cost) {
                wishes++;
                double whole = insist(who, wish, List.copyOf(asked), cost, depth, asking);
                if (!Double.isNaN(whole)) {
                    asking.clear(who.turn());
                    return whole;
                }
                undo(before);
            }
        }
        asking.clear(who.turn());
        sit(who, free);
        return free == null ? Double.NaN : free.bid();
    }

    /** Finds who is in the way, in the order of their turns; false if they are too many or must not be asked. */
    private boolean mayAsk(Seat wish, BitSet asking, List<Seat> asked) {
        Seat known = wish.blocker();
        if (known != null && asking.get(known.options().turn())) {
            return false;
        }
        asked.clear();
        room.blockers(wish, asked, ASKED);
        if (asked.size() > ASKED) {
            return false;
        }
        for (Seat other : asked) {
            if (asking.get(other.options().turn())) {
                return false;
            }
        }
        asked.sort(Comparator.comparingInt(seat -> seat.options().turn()));
        return true;
    }

    private double insist(Options who, Seat wish, List<Seat> asked, double budget, int depth, BitSet asking) {
        for (Seat other : asked) {
            sit(other.options(), null);
        }
        sit(who, wish);
        double whole = wish.bid();
        for (Seat had : asked) {
            double has = place(had.options(), budget - whole + had.bid(), depth - 1, asking);
            if (Double.isNaN(has)) {
                return Double.NaN;
            }
            whole += has - had.bid();
        }
        return whole < budget ? whole : Double.NaN;
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

    private void change(Options who, @Nullable Seat to) {
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
