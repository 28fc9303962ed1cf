package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
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
    private final List<Piece> near = new ArrayList<>();

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
            Piece piece = new Piece(foot, box, stretch);
            pieces.add(piece.around, piece);
        }
    }

    void take(Seat seat) {
        for (Piece piece : seat.pieces().all()) {
            pieces.add(piece.around, piece);
        }
    }

    /** Gives a place back. */
    void leave(Seat seat) {
        for (Piece piece : seat.pieces().all()) {
            pieces.remove(piece.around, piece);
        }
    }

    /** Whether boxes in px around a foot are apart from everything that is taken. */
    public boolean free(ScreenPoint foot, List<Box> boxes) {
        return boxes.isEmpty() || free(Pieces.of(foot, boxes, stretch));
    }

    boolean free(Pieces wanted) {
        return first(wanted) == null;
    }

    /** One of those who are in the way. */
    @Nullable Seat blocker(Seat seat) {
        Piece found = first(seat.pieces());
        return found == null ? null : found.owner;
    }

    private @Nullable Piece first(Pieces wanted) {
        near(wanted.around());
        if (!near.isEmpty()) {
            for (Piece piece : wanted.all()) {
                for (int i = 0; i < near.size(); i++) {
                    if (piece.meets(near.get(i), stretch)) {
                        return near.get(i);
                    }
                }
            }
        }
        return null;
    }

    /** Adds those who are in the way, until there are more than {@code most}. */
    void blockers(Seat seat, List<Seat> into, int most) {
        near(seat.pieces().around());
        for (Piece piece : seat.pieces().all()) {
            for (int i = 0; i < near.size() && into.size() <= most; i++) {
                Seat owner = near.get(i).owner;
                if (owner != null && !into.contains(owner) && piece.meets(near.get(i), stretch)) {
                    into.add(owner);
                }
            }
        }
    }

    /** A name that follows a line is many pieces with few neighbours: those are looked up once. */
    private void near(Box box) {
        near.clear();
        pieces.each(box, piece -> {
            if (piece.around.overlaps(box)) {
                near.add(piece);
            }
        });
    }
}
