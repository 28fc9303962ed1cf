package vn.vinhphuc.atlas.drawing;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Smooth lines through given points. */
public final class Smoothing {

    /** How many pixels one piece of a smoothed line is long, about. */
    private static final double PIECE = 3;

    private Smoothing() {
    }

    /**
     * Points of a smooth line that passes through every given point without loops or cusps
     * (centripetal Catmull–Rom spline; Yuksel, Schaefer and Keyser 2011).
     *
     * @param points two or more, px
     */
    public static List<ScreenPoint> through(List<ScreenPoint> points) {
        if (points.size() < 3) {
            return points;
        }
        List<ScreenPoint> line = new ArrayList<>();
        line.add(points.getFirst());
        for (int i = 0; i + 1 < points.size(); i++) {
            ScreenPoint p1 = points.get(i);
            ScreenPoint p2 = points.get(i + 1);
            ScreenPoint p0 = i > 0 ? points.get(i - 1) : mirrored(p2, p1);
            ScreenPoint p3 = i + 2 < points.size() ? points.get(i + 2) : mirrored(p1, p2);
            segment(p0, p1, p2, p3, line);
        }
        return line;
    }

    private static ScreenPoint mirrored(ScreenPoint p, ScreenPoint at) {
        return new ScreenPoint(2 * at.x() - p.x(), 2 * at.y() - p.y());
    }

    private static void segment(ScreenPoint p0, ScreenPoint p1, ScreenPoint p2, ScreenPoint p3, List<ScreenPoint> line) {
        double t01 = Math.sqrt(Math.max(1e-6, p0.to(p1)));
        double t12 = Math.sqrt(Math.max(1e-6, p1.to(p2)));
        double t23 = Math.sqrt(Math.max(1e-6, p2.to(p3)));
        double m1x = tangent(p0.x(), p1.x(), p2.x(), t01, t12) * t12;
        double m1y = tangent(p0.y(), p1.y(), p2.y(), t01, t12) * t12;
        double m2x = tangent(p1.x(), p2.x(), p3.x(), t12, t23) * t12;
        double m2y = tangent(p1.y(), p2.y(), p3.y(), t12, t23) * t12;
        int pieces = (int) Math.clamp(p1.to(p2) / PIECE, 1, 64);
        for (int i = 1; i <= pieces; i++) {
            double t = i / (double) pieces;
            line.add(new ScreenPoint(hermite(p1.x(), p2.x(), m1x, m2x, t), hermite(p1.y(), p2.y(), m1y, m2y, t)));
        }
    }

    private static double tangent(double a, double b, double c, double t0, double t1) {
        return (b - a) / t0 - (c - a) / (t0 + t1) + (c - b) / t1;
    }

    private static double hermite(double a, double b, double ma, double mb, double t) {
        double t2 = t * t;
        double t3 = t2 * t;
        return a * (2 * t3 - 3 * t2 + 1) + b * (3 * t2 - 2 * t3) + ma * (t3 - 2 * t2 + t) + mb * (t3 - t2);
    }
}
