package vn.vinhphuc.atlas.geo;

/**
 * A point of a picture or a window, in logical pixels.
 *
 * @param x to the right of the left edge
 * @param y below the upper edge
 */
public record ScreenPoint(double x, double y) {

    /** The distance to another point in logical pixels. */
    public double to(ScreenPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    public ScreenPoint plus(double dx, double dy) {
        return new ScreenPoint(x + dx, y + dy);
    }
}
