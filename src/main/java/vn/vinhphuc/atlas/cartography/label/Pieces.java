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
