package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * All that a label or a sign covers.
 *
 * @param all    one or more
 * @param around where any of them may meet another
 */
record Pieces(Piece[] all, Box around) {

    /** @param boxes px around a foot, one or more */
    static Pieces of(ScreenPoint foot, List<Box> boxes, double stretch) {
        Piece[] all = new Piece[boxes.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Piece(foot, boxes.get(i), stretch);
        }
        return new Pieces(all, around(all));
    }

    /** Whether any of it meets a piece at any scale between 1 and the stretch. */
    boolean meet(Piece other, double stretch) {
        for (Piece piece : all) {
            if (piece.around.overlaps(other.around) && piece.meets(other, stretch)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of it meets any other. */
    boolean meet(Pieces other, double stretch) {
        if (!around.overlaps(other.around)) {
            return false;
        }
        for (Piece piece : other.all) {
            if (piece.around.overlaps(around) && meet(piece, stretch)) {
                return true;
            }
        }
        return false;
    }

    private static Box around(Piece[] all) {
        if (all.length == 1) {
            return all[0].around;
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Piece piece : all) {
            left = Math.min(left, piece.around.x());
            top = Math.min(top, piece.around.y());
            right = Math.max(right, piece.around.right());
            bottom = Math.max(bottom, piece.around.bottom());
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
