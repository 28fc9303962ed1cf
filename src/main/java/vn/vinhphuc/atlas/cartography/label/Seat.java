package vn.vinhphuc.atlas.cartography.label;

import org.jspecify.annotations.Nullable;

/** A place that a label may take, and all it costs. */
final class Seat {

    private final Options options;
    private final int number;
    private final Candidate candidate;
    private final Candidate.Setting setting;
    private final double cost;
    private final Pieces pieces;
    private @Nullable Seat blocker;
    private int asked;

    /**
     * @param number of the place among those that are offered
     * @param pieces what it covers
     */
    Seat(Options options, int number, Candidate candidate, Candidate.Setting setting, double cost, Pieces pieces) {
        this.options = options;
        this.number = number;
        this.candidate = candidate;
        this.setting = setting;
        this.cost = cost;
        this.pieces = pieces;
    }

    /** Whose place it is. */
    Options options() {
        return options;
    }

    Candidate candidate() {
        return candidate;
    }

    Candidate.Setting setting() {
        return setting;
    }

    double cost() {
        return cost;
    }

    int number() {
        return number;
    }

    /** Whether it is cheaper than another place of its label, or as cheap and offered earlier. */
    boolean before(Seat other) {
        return cost < other.cost || cost == other.cost && number < other.number;
    }

    Pieces pieces() {
        return pieces;
    }

    private boolean taken() {
        return options.taken() == this;
    }

    /** Someone who is known to be in the way; saves looking around. */
    @Nullable Seat blocker() {
        return blocker != null && blocker.taken() ? blocker : null;
    }

    /** Whether it was not yet asked in a query: what is large lies in many cells of a grid. */
    boolean unasked(int query) {
        boolean first = asked != query;
        asked = query;
        return first;
    }

    /** Whether nobody is in the way. */
    boolean free(Taken room) {
        if (blocker() == null) {
            blocker = room.blocker(this);
        }
        return blocker == null;
    }
}
