package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * The places that are taken.
 *
 * <p>Signs keep their size while the map below them grows to the next key zoom, so their feet move apart. Two signs are
 * apart only if they do not meet at any scale between 1 and the stretch.
 */
public final class Occupied {

    /** The owner of places that nobody gives back: symbols and furniture. */
    static final int FIXED = -1;

    private final double stretch;
    private final Grid<Piece> pieces;

    /**
     * @param stretch how much the map may grow while the signs keep their size, 1 or more
     * @param area    where most signs are, px
     */
    public Occupied(double stretch, Box area) {
        this(stretch, new Grid<>(area));
    }

    private Occupied(double stretch, Grid<Piece> pieces) {
        this.stretch = stretch;
        this.pieces = pieces;
    }

    Occupied copy() {
        return new Occupied(stretch, pieces.copy());
    }

    /** Takes a place for good: boxes in px around a foot. */
    public void take(ScreenPoint foot, List<Box> boxes) {
        take(FIXED, foot, boxes);
    }

    void take(int owner, ScreenPoint foot, List<Box> boxes) {
        for (Box box : boxes) {
            Piece piece = new Piece(owner, foot.x(), foot.y(), box);
            pieces.add(around(piece), piece);
        }
    }

    /** Gives a place back. */
    void leave(int owner, ScreenPoint foot, List<Box> boxes) {
        for (Box box : boxes) {
            pieces.remove(around(new Piece(owner, foot.x(), foot.y(), box)), piece -> piece.owner == owner);
        }
    }

    /** Whether boxes in px around a foot are apart from everything that is taken. */
    public boolean free(ScreenPoint foot, List<Box> boxes) {
        for (Box box : boxes) {
            Piece piece = new Piece(FIXED, foot.x(), foot.y(), box);
            if (pieces.any(around(piece), other -> piece.meets(other, stretch))) {
                return false;
            }
        }
        return true;
    }

    /** Who is in the way; stops looking when there are more than {@code most}. */
    Set<Integer> owners(ScreenPoint foot, List<Box> boxes, int most) {
        Set<Integer> owners = new TreeSet<>();
        for (Box box : boxes) {
            Piece piece = new Piece(FIXED, foot.x(), foot.y(), box);
            if (pieces.any(around(piece), other ->
                    piece.meets(other, stretch) && owners.add(other.owner) && owners.size() > most)) {
                return owners;
            }
        }
        return owners;
    }

    /** Where a piece may meet another: feet of two that meet are no farther apart than both reach from their feet. */
    private Box around(Piece piece) {
        Box box = piece.box;
        double dx = (stretch - 1) * Math.max(Math.abs(box.x()), Math.abs(box.right()));
        double dy = (stretch - 1) * Math.max(Math.abs(box.y()), Math.abs(box.bottom()));
        return new Box(piece.x + box.x() - dx, piece.y + box.y() - dy, box.width() + 2 * dx, box.height() + 2 * dy);
    }

    private record Piece(int owner, double x, double y, Box box) {

        boolean meets(Piece other, double stretch) {
            double dx = other.x - x;
            double dy = other.y - y;
            double left = other.box.x() - box.right();
            double right = box.x() - other.box.right();
            double above = other.box.y() - box.bottom();
            double below = box.y() - other.box.bottom();
            double from = Math.max(1, Math.max(since(dx, left, right), since(dy, above, below)));
            double to = Math.min(stretch, Math.min(until(dx, left, right), until(dy, above, below)));
            return from <= to;
        }

        /** From which scale s on both d·s + a &lt; 0 and −d·s + b &lt; 0. */
        private static double since(double d, double a, double b) {
            if (d == 0) {
                return a < 0 && b < 0 ? 1 : Double.POSITIVE_INFINITY;
            }
            return d > 0 ? Math.nextUp(b / d) : Math.nextUp(-a / d);
        }

        /** Up to which scale both hold. */
        private static double until(double d, double a, double b) {
            if (d == 0) {
                return a < 0 && b < 0 ? Double.POSITIVE_INFINITY : 0;
            }
            return d > 0 ? Math.nextDown(-a / d) : Math.nextDown(b / d);
        }
    }
}
