package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
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

    /** Room for labels in the same area, of which nothing is taken. */
    Taken room() {
        return new Taken(stretch, area);
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

    /** Whether boxes in px around a foot are apart from everything that is taken. */
    public boolean free(ScreenPoint foot, List<Box> boxes) {
        return boxes.isEmpty() || free(Pieces.of(foot, boxes, stretch));
    }

    boolean free(Pieces wanted) {
        return pieces.first(wanted.around(), piece -> piece.around.overlaps(wanted.around()) && wanted.meet(piece, stretch)) == null;
    }
}
