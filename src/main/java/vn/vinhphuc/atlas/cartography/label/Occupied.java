package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * The places that are taken.
 *
 * <p>Signs keep their size while the map below them grows to the next key zoom, so their feet move apart. Two signs are
 * apart only if they do not meet at any scale between 1 and the stretch.
 */
public final class Occupied {

    private final double stretch;
    private final Box area;
    private final Grid<Piece> pieces;

    /**
     * @param stretch how much the map may grow while the signs keep their size, 1 or more
     * @param area    where most signs are, px
     */
    public Occupied(double stretch, Box area) {
        this.stretch = stretch;
        this.area = area;
        this.pieces = new Grid<>(area);
    }

    /** Places as here, of which none is taken. */
    Occupied empty() {
        return new Occupied(stretch, area);
    }

    double stretch() {
        return stretch;
    }

    /** Takes a place for good: boxes in px around a foot. */
    public void take(ScreenPoint foot, List<Box> boxes) {
        for (Box box : boxes) {
            Piece piece = new Piece(foot, box, stretch, null);
            pieces.add(piece.around, piece);
        }
    }

    void take(Seat seat) {
        for (Piece piece : seat.pieces()) {
            pieces.add(piece.around, piece);
        }
    }

    /** Gives a place back. */
    void leave(Seat seat) {
        for (Piece piece : seat.pieces()) {
            pieces.remove(piece.around, piece);
        }
    }

    /** Whether boxes in px around a foot are apart from everything that is taken. */
    public boolean free(ScreenPoint foot, List<Box> boxes) {
        for (Box box : boxes) {
            if (first(new Piece(foot, box, stretch, null)) != null) {
                return false;
            }
        }
        return true;
    }

    /** One of those who are in the way. */
    @Nullable Seat blocker(Seat seat) {
        for (Piece piece : seat.pieces()) {
            Piece found = first(piece);
            if (found != null) {
                return found.owner;
            }
        }
        return null;
    }

    private @Nullable Piece first(Piece piece) {
        return pieces.first(piece.around, other -> piece.meets(other, stretch));
    }

    /** Adds those who are in the way, until there are more than {@code most}. */
    void blockers(Seat seat, List<Seat> into, int most) {
        for (Piece piece : seat.pieces()) {
            pieces.first(piece.around, other -> {
                Seat owner = other.owner;
                if (owner != null && !into.contains(owner) && piece.meets(other, stretch)) {
                    into.add(owner);
                }
                return into.size() > most;
            });
        }
    }
}
