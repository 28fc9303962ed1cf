package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * A line in the plane.
 *
 * @param points px, one or more
 */
record Track(List<ScreenPoint> points) {

    /** What is left of a piece below this is an error of rounding, px: it would be drawn on some machines only. */
    private static final double ROUNDING = 1e-6;

    /** The point of the line that is nearest to another. */
    ScreenPoint nearest(ScreenPoint p) {
        ScreenPoint best = points.getFirst();
        for (int i = 1; i < points.size(); i++) {
            ScreenPoint found = nearest(points.get(i - 1), points.get(i), p);
            if (found.to(p) < best.to(p)) {
                best = found;
            }
        }
        return best;
    }

    /** The line from a distance after its start on, px; its last point if it is shorter. */
    Track from(double distance) {
        double ahead = distance;
        for (int i = 1; i < points.size(); i++) {
            ScreenPoint a = points.get(i - 1);
            ScreenPoint b = points.get(i);
            double length = a.to(b);
            if (ahead < length - ROUNDING) {
                List<ScreenPoint> rest = new ArrayList<>(List.of(between(a, b, ahead / length)));
                rest.addAll(points.subList(i, points.size()));
                return new Track(rest);
            }
            ahead = Math.max(0, ahead - length);
        }
        return new Track(List.of(points.getLast()));
    }

    /** The line without points that follow the one before at less than a distance, px; its ends stay. */
    Track thinned(double distance) {
        List<ScreenPoint> kept = new ArrayList<>(List.of(points.getFirst()));
        for (ScreenPoint p : points) {
            if (p.to(kept.getLast()) >= distance) {
                kept.add(p);
            }
        }
        if (!kept.getLast().equals(points.getLast())) {
            kept.add(points.getLast());
        }
        return new Track(kept);
    }

    Track reversed() {
        return new Track(points.reversed());
    }

    /** The line up to a distance after its start, px. */
    Track upTo(double distance) {
        return reversed().from(Math.max(0, length() - distance)).reversed();
    }

    double length() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i - 1).to(points.get(i));
        }
        return sum;
    }

    private static ScreenPoint nearest(ScreenPoint a, ScreenPoint b, ScreenPoint p) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square;
        return between(a, b, Math.clamp(t, 0.0, 1.0));
    }

    private static ScreenPoint between(ScreenPoint a, ScreenPoint b, double t) {
        return new ScreenPoint(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y()));
    }
}
