package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.label.Options.Seat;

/** Labels while they look for their places; each is known by its turn. */
final class Seating {

    /** From this cost on a label asks others to move. */
    private static final double UNEASY = 6;
    private static final int ASKED = 3;
    /** How many places a label tries that others sit on, by how far the asking may still go. */
    private static final int[] WISHES = {0, 16, 48};

    private final List<Label> order;
    private final List<Options> options;
    private final Occupied occupied;
    private final List<@Nullable Seat> seats = new ArrayList<>();
    private final Deque<Move> moves = new ArrayDeque<>();

    private record Move(int turn, @Nullable Seat before) {
    }

    /**
     * @param order    whose turn it is
     * @param options  of each, in the same order
     * @param occupied by symbols and furniture; changed from now on
     */
    Seating(List<Label> order, List<Options> options, Occupied occupied) {
        this.order = order;
        this.options = options;
        this.occupied = occupied;
    }

    /** Everyone takes the cheapest free place, in turn. */
    void greedily() {
        for (int turn = 0; turn < order.size(); turn++) {
            seats.add(null);
            sit(turn, cheapest(turn, Double.POSITIVE_INFINITY));
        }
        moves.clear();
    }

    /** Labels that sit badly or nowhere take a better place if whoever sits there can move at less cost. */
    void exchanging() {
        for (int turn = 0; turn < order.size(); turn++) {
            Seat seat = seats.get(turn);
            if (order.get(turn).rank().asks() && (seat == null || seat.cost() > UNEASY)) {
                sit(turn, null);
                double budget = seat == null ? unseated(turn) : seat.cost() - 0.5;
                int depth = seat == null && order.get(turn).rank().due() ? 2 : 1;
                if (Double.isNaN(place(turn, budget, depth, new BitSet()))) {
                    sit(turn, seat);
                }
                moves.clear();
            }
        }
    }

    @Nullable Seat seat(int turn) {
        return seats.get(turn);
    }

    /**
     * Seats a label, asking others to move if need be; if that cannot be done, all is as before.
     *
     * @param budget what it may cost in all, what the others lose included
     * @param depth  how often those who are asked may ask others
     * @param asking labels that must not be asked
     * @return what it costs; not a number if it cannot be done
     */
    private double place(int turn, double budget, int depth, BitSet asking) {
        Seat free = cheapest(turn, budget);
        if (free != null && (depth == 0 || free.cost() <= UNEASY)) {
            sit(turn, free);
            return free.cost();
        }
        int before = moves.size();
        asking.set(turn);
        double cost = free == null ? budget : free.cost();
        Options own = options.get(turn);
        int wishes = 0;
        for (int i = own.next(0, cost); i >= 0 && wishes < WISHES[depth]; i = own.next(i + 1, cost)) {
            Seat wish = own.seat(i);
            if (wish != null && wish.cost() < cost) {
                Set<Integer> asked = occupied.owners(wish.candidate().foot().at(), wish.setting().boxes(), ASKED);
                if (asked.size() <= ASKED && asked.stream().noneMatch(asking::get)) {
                    wishes++;
                    double whole = insist(turn, wish, asked, cost, depth, asking);
                    if (!Double.isNaN(whole)) {
                        asking.clear(turn);
                        return whole;
                    }
                    undo(before);
                }
            }
        }
        asking.clear(turn);
        sit(turn, free);
        return free == null ? Double.NaN : free.cost();
    }

    private double insist(int turn, Seat wish, Set<Integer> asked, double budget, int depth, BitSet asking) {
        List<Seat> old = asked.stream().map(other -> Objects.requireNonNull(seats.get(other))).toList();
        asked.forEach(other -> sit(other, null));
        sit(turn, wish);
        double whole = wish.cost();
        int i = 0;
        for (int other : asked) {
            double had = old.get(i++).cost();
            double has = place(other, budget - whole + had, depth - 1, asking);
            if (Double.isNaN(has)) {
                return Double.NaN;
            }
            whole += has - had;
        }
        return whole < budget ? whole : Double.NaN;
    }

    /** What a label without a place may cost others: the more important, the more. */
    private double unseated(int turn) {
        return 80 - order.get(turn).rank().ordinal() * 3;
    }

    private void undo(int to) {
        while (moves.size() > to) {
            Move move = moves.removeLast();
            change(move.turn, move.before);
        }
    }

    private void sit(int turn, @Nullable Seat seat) {
        moves.addLast(new Move(turn, seats.get(turn)));
        change(turn, seat);
    }

    private void change(int turn, @Nullable Seat to) {
        Seat from = seats.get(turn);
        if (from != null) {
            occupied.leave(turn, from.candidate().foot().at(), from.setting().boxes());
        }
        if (to != null) {
            occupied.take(turn, to.candidate().foot().at(), to.setting().boxes());
        }
        seats.set(turn, to);
    }

    private @Nullable Seat cheapest(int turn, double below) {
        Options own = options.get(turn);
        Seat best = null;
        double least = below;
        for (int i = own.next(0, least); i >= 0; i = own.next(i + 1, least)) {
            Seat seat = own.seat(i);
            if (seat != null && seat.cost() < least
                    && occupied.free(seat.candidate().foot().at(), seat.setting().boxes())) {
                least = seat.cost();
                best = seat;
            }
        }
        return best;
    }
}
