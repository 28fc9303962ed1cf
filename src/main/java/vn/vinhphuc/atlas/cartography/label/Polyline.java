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
        Walk walk = walk();
        walk.to(px);
        return new ScreenPoint(walk.x(), walk.y());
    }

    /** Someone who walks along the line, to whom the next point is near the last. */
    Walk walk() {
        return new Walk();
    }

    private int leg(double px) {
        int found = Arrays.binarySearch(along, px);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, along.length - 2);
    }

    /** Stands on a point, and finds points near it without searching the line. */
    final class Walk {

        private int leg = -1;
        private double share;

        /** Goes to the point after some px. */
        void to(double px) {
            int i = leg < 0 ? leg(px) : leg;
            while (i > 0 && along[i] > px) {
                i--;
            }
            while (i < along.length - 2 && along[i + 1] <= px) {
                i++;
            }
            double span = along[i + 1] - along[i];
            leg = i;
            share = span == 0 ? 0 : (Math.clamp(px, 0, length()) - along[i]) / span;
        }

        double x() {
            return x[leg] + (x[leg + 1] - x[leg]) * share;
        }

        double y() {
            return y[leg] + (y[leg + 1] - y[leg]) * share;
        }
    }
}
