package vn.vinhphuc.atlas.cartography.symbol;

import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * A symbol that needs room.
 *
 * @param at     its middle, px
 * @param reach  its radius, or half its side, px
 * @param square whether it is a square
 * @param weight how little it gives way to others; infinite if it stays where it is
 */
public record Body(ScreenPoint at, double reach, boolean square, double weight) {

    /** The free space between this and another, px; negative if they overlap. */
    public double gap(Body other) {
        return gap(other, Math.abs(at.x() - other.at.x()), Math.abs(at.y() - other.at.y()));
    }

    /** The same if their middles were so far apart, px. */
    double gap(Body other, double dx, double dy) {
        if (square && other.square) {
            double x = dx - reach - other.reach;
            double y = dy - reach - other.reach;
            return x > 0 && y > 0 ? Math.hypot(x, y) : Math.max(x, y);
        }
        if (square || other.square) {
            double half = square ? reach : other.reach;
            double x = dx - half;
            double y = dy - half;
            double outside = x > 0 && y > 0 ? Math.hypot(x, y) : Math.max(x, y);
            return outside - (square ? other.reach : reach);
        }
        return Math.sqrt(dx * dx + dy * dy) - reach - other.reach;
    }
}
