package vn.vinhphuc.atlas.cartography.label;

import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** A box that keeps its size while the foot that it stands on moves with the map. */
final class Piece {

    /** Where it may meet another: feet of two that meet are no farther apart than both reach from their feet. */
    final Box around;
    private final double x;
    private final double y;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    /** @param stretch how much the map may grow, 1 or more */
    Piece(ScreenPoint foot, Box box, double stretch) {
        this.x = foot.x();
        this.y = foot.y();
        this.left = box.x();
        this.top = box.y();
        this.right = box.right();
        this.bottom = box.bottom();
        double dx = (stretch - 1) * Math.max(Math.abs(left), Math.abs(right));
        double dy = (stretch - 1) * Math.max(Math.abs(top), Math.abs(bottom));
        this.around = new Box(x + left - dx, y + top - dy, right - left + 2 * dx, bottom - top + 2 * dy);
    }

    /** Whether two meet at any scale between 1 and the stretch. */
    boolean meets(Piece other, double stretch) {
        double dx = other.x - x;
        double dy = other.y - y;
        double east = other.left - right;
        double west = left - other.right;
        double south = other.top - bottom;
        double north = top - other.bottom;
        // each side is linear in the scale: open at both ends, it is open all the way
        if (dx + east >= 0 && dx * stretch + east >= 0 || west - dx >= 0 && west - dx * stretch >= 0
                || dy + south >= 0 && dy * stretch + south >= 0 || north - dy >= 0 && north - dy * stretch >= 0) {
            return false;
        }
        double from = Math.max(1, Math.max(since(dx, east, west), since(dy, south, north)));
        double to = Math.min(stretch, Math.min(until(dx, east, west), until(dy, south, north)));
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
