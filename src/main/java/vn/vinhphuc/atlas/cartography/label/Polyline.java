package vn.vinhphuc.atlas.cartography.label;

import java.util.Arrays;
import java.util.List;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** A line in px that can be walked along. */
public final class Polyline {

    private final double[] x;
    private final double[] y;
    private final double[] along;

    /** @param points two or more */
    public Polyline(List<ScreenPoint> points) {
        this.x = new double[points.size()];
        this.y = new double[points.size()];
        this.along = new double[points.size()];
        for (int i = 0; i < along.length; i++) {
            x[i] = points.get(i).x();
            y[i] = points.get(i).y();
            along[i] = i == 0 ? 0 : along[i - 1] + points.get(i - 1).to(points.get(i));
        }
    }

    /** The length in px. */
    public double length() {
        return along[along.length - 1];
    }

    /** The point after some px. */
    public ScreenPoint at(double px) {
        return at(px, piece(px));
    }

    /** The direction between two points of the way, degrees clockwise from east. */
    double angle(double from, double to) {
        return angle(at(from), at(to));
    }

    /** Someone who walks along the line, to whom the next point is near the last. */
    Walk walk() {
        return new Walk();
    }

    private ScreenPoint at(double px, int i) {
        double span = along[i + 1] - along[i];
        double t = span == 0 ? 0 : (Math.clamp(px, 0, length()) - along[i]) / span;
        return new ScreenPoint(x[i] + (x[i + 1] - x[i]) * t, y[i] + (y[i + 1] - y[i]) * t);
    }

    private static double angle(ScreenPoint a, ScreenPoint b) {
        return Math.toDegrees(Math.atan2(b.y() - a.y(), b.x() - a.x()));
    }

    private int piece(double px) {
        int found = Arrays.binarySearch(along, px);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, along.length - 2);
    }

    /** Finds points near the last one without searching the line. */
    final class Walk {

        private int last = -1;

        ScreenPoint at(double px) {
            int i = last < 0 ? piece(px) : last;
            while (i > 0 && along[i] > px) {
                i--;
            }
            while (i < along.length - 2 && along[i + 1] <= px) {
                i++;
            }
            last = i;
            return Polyline.this.at(px, i);
        }

        double angle(double from, double to) {
            return Polyline.angle(at(from), at(to));
        }
    }
}
