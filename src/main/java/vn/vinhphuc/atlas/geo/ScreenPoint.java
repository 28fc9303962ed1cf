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
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }

    public ScreenPoint plus(double dx, double dy) {
        return new ScreenPoint(x + dx, y + dy);
    }
}
