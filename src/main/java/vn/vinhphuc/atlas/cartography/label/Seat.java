package vn.vinhphuc.atlas.cartography.label;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Box;

/** A place that a label may take. What it costs is found in steps, each when someone asks, because most places are never taken. */
final class Seat {

    private final Options options;
    private final int number;
    private final Candidate candidate;
    private double bid;
    private Candidate.@Nullable Setting setting;
    private @Nullable Standing standing;
    private boolean priced;
    private @Nullable Seat blocker;
    private int asked;

    /** @param number of the place among those that are offered */
    Seat(Options options, int number, Candidate candidate) {
        this.options = options;
        this.number = number;
        this.candidate = candidate;
        this.bid = candidate.least();
    }

    /** Whose place it is. */
    Options options() {
        return options;
    }

    Candidate candidate() {
        return candidate;
    }

    int number() {
        return number;
    }

    /** What it costs, as far as is known: never more than in the end. */
    double bid() {
        return bid;
    }

    /** Whether it bids less than another place of its label, or as much and was offered earlier. */
    boolean before(double otherBid, int otherNumber) {
        return bid < otherBid || bid == otherBid && number < otherNumber;
    }

    boolean isSet() {
        return standing != null;
    }

    boolean isPriced() {
        return priced;
    }

    /** Sets the label here; false if it cannot be set, or only on a symbol or beyond the limit. */
    boolean set(Occupied symbols, Optional<Box> limit) {
        Candidate.Setting made = candidate.setting().orElse(null);
        if (made == null || limit.isPresent() && !limit.get().contains(
                made.cover().around().moved(candidate.foot().at().x(), candidate.foot().at().y()))) {
            return false;
        }
        Standing on = new Standing(candidate.foot().at(), made.cover(), symbols.stretch());
        if (!symbols.free(on)) {
            return false;
        }
        setting = made;
        standing = on;
        bid = Math.max(bid, candidate.cost() + made.cost());
        return true;
    }

    /** Finds what it crosses, and so its whole cost; false if that is more than anything may cross. */
    boolean price(Barriers barriers, double most) {
        double crossing = barriers.cost(candidate.foot().at(), setting().cover());
        priced = true;
        bid = Math.max(bid, candidate.cost() + setting().cost() + crossing);
        return crossing <= most;
    }

    /** Only once it is set. */
    Candidate.Setting setting() {
        if (setting == null) {
            throw new IllegalStateException("the label is not set here yet");
        }
        return setting;
    }

    /** Only once it is set. */
    Standing standing() {
        if (standing == null) {
            throw new IllegalStateException("the label is not set here yet");
        }
        return standing;
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
