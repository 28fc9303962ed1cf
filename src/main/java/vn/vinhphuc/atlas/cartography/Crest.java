package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * A crest line with points at even steps, and the direction of its slopes.
 *
 * @param points px of the plane, evenly spaced
 */
record Crest(List<ScreenPoint> points) {

    /** How many steps to each side the direction of a slope is taken from: slopes do not follow every bend. */
    private static final int REACH = 4;
    private static final int CALM = 6;
    private static final double THIN = 14;

    static Crest of(GeoLine line, Plane plane, double step) {
        List<ScreenPoint> given = plane.points(line.positions());
        List<ScreenPoint> even = new ArrayList<>();
        double ahead = step / 2;
        for (int i = 1; i < given.size(); i++) {
            ScreenPoint a = given.get(i - 1);
            ScreenPoint b = given.get(i);
            double length = a.to(b);
            while (ahead < length) {
                double t = ahead / length;
                even.add(new ScreenPoint(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t));
                ahead += step;
            }
            ahead -= length;
        }
        return new Crest(even.isEmpty() ? given : even);
    }

    /** The crest without its small bends. */
    Crest calmed() {
        List<ScreenPoint> calm = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            List<ScreenPoint> around = points.subList(Math.max(0, i - CALM), Math.min(size(), i + CALM + 1));
            calm.add(new ScreenPoint(around.stream().mapToDouble(ScreenPoint::x).average().orElse(0),
                    around.stream().mapToDouble(ScreenPoint::y).average().orElse(0)));
        }
        return new Crest(calm);
    }

    /** The line without a number of steps at both ends; empty if nothing is left. */
    Optional<Outline> without(double steps) {
        int cut = (int) Math.ceil(steps);
        return 2 * cut + 1 < size()
                ? Optional.of(Outline.line(new Track(points.subList(cut, size() - cut)).thinned(THIN).points()))
                : Optional.empty();
    }

    int size() {
        return points.size();
    }

    /** A point off the crest: positive distances to the right of its direction, px. */
    ScreenPoint away(int i, double distance) {
        ScreenPoint from = points.get(Math.max(0, i - REACH));
        ScreenPoint to = points.get(Math.min(size() - 1, i + REACH));
        double length = Math.max(1e-9, from.to(to));
        return points.get(i).plus(
                -(to.y() - from.y()) / length * distance, (to.x() - from.x()) / length * distance);
    }

    /** 1 if most of the ground to the right is inside an outline, else −1. */
    double sideOf(Outline inside, double distance) {
        int right = 0;
        for (int i = 0; i < size(); i++) {
            ScreenPoint p = away(i, distance);
            right += inside.contains(p.x(), p.y()) ? 1 : -1;
        }
        return right >= 0 ? 1 : -1;
    }
}
