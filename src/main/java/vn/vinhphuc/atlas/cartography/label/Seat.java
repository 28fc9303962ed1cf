package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Box;

/** A place that a label may take, and all it costs. */
final class Seat {

    private final Options options;
    private final Candidate candidate;
    private final Candidate.Setting setting;
    private final double cost;
    private final Piece[] pieces;
    private @Nullable Seat blocker;

    /** @param stretch how much the map may grow, 1 or more */
    Seat(Options options, Candidate candidate, Candidate.Setting setting, double cost, double stretch) {
        this.options = options;
        this.candidate = candidate;
        this.setting = setting;
        this.cost = cost;
        List<Box> boxes = setting.boxes();
        this.pieces = new Piece[boxes.size()];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = new Piece(candidate.foot().at(), boxes.get(i), stretch, this);
        }
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

    Piece[] pieces() {
        return pieces;
    }

    private boolean taken() {
        return options.taken() == this;
    }

    /** Someone who is known to be in the way; saves looking around. */
    @Nullable Seat blocker() {
        return blocker != null && blocker.taken() ? blocker : null;
    }

    /** Whether nobody is in the way. */
    boolean free(Occupied occupied) {
        if (blocker() == null) {
            blocker = occupied.blocker(this);
        }
        return blocker == null;
    }
}
