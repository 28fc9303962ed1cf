package vn.vinhphuc.atlas.cartography.label;

import java.util.Arrays;
import java.util.List;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** A line in px that can be walked along. */
public final class Polyline {

    private final List<ScreenPoint> points;
    private final double[] along;

    /** @param points two or more */
    public Polyline(List<ScreenPoint> points) {
        this.points = List.copyOf(points);
        this.along = new double[points.size()];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + points.get(i - 1).to(points.get(i));
        }
    }

    /** The length in px. */
    public double length() {
        return along[along.length - 1];
    }

    /** The point after some px. */
    public ScreenPoint at(double px) {
        int i = piece(px);
        double span = along[i + 1] - along[i];
        double t = span == 0 ? 0 : (Math.clamp(px, 0, length()) - along[i]) / span;
        ScreenPoint a = points.get(i);
        ScreenPoint b = points.get(i + 1);
        return new ScreenPoint(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t);
    }

    /** The direction between two points of the way, degrees clockwise from east. */
    double angle(double from, double to) {
        ScreenPoint a = at(from);
        ScreenPoint b = at(to);
        return Math.toDegrees(Math.atan2(b.y() - a.y(), b.x() - a.x()));
    }

    private int piece(double px) {
        int found = Arrays.binarySearch(along, px);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, along.length - 2);
    }
}
