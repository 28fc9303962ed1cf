package vn.vinhphuc.atlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line through positions.
 *
 * @param positions two or more, in order
 */
public record GeoLine(List<LatLon> positions) {

    /** @throws IllegalArgumentException if there are fewer than two positions */
    public GeoLine {
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException("a line needs two positions, found " + positions.size());
        }
    }

    public GeoBounds bounds() {
        return GeoBounds.around(positions);
    }

    /** Whether any part of the line, straight from position to position, lies in the bounds. */
    public boolean meets(GeoBounds bounds) {
        for (int i = 1; i < positions.size(); i++) {
            if (meets(positions.get(i - 1), positions.get(i), bounds)) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(LatLon a, LatLon b, GeoBounds bounds) {
        if (Math.max(a.lon(), b.lon()) < bounds.west() || Math.min(a.lon(), b.lon()) > bounds.east()
                || Math.max(a.lat(), b.lat()) < bounds.south() || Math.min(a.lat(), b.lat()) > bounds.north()) {
            return false;
        }
        double dx = b.lon() - a.lon();
        double dy = b.lat() - a.lat();
        double middle = dx * ((bounds.south() + bounds.north()) / 2 - a.lat()) - dy * ((bounds.west() + bounds.east()) / 2 - a.lon());
        return Math.abs(middle) <= (Math.abs(dx) * (bounds.north() - bounds.south())
                + Math.abs(dy) * (bounds.east() - bounds.west())) / 2;
    }

    /** The geodesic length in metres. */
    public double metres() {
        double sum = 0;
        for (int i = 1; i < positions.size(); i++) {
            sum += positions.get(i - 1).metresTo(positions.get(i));
        }
        return sum;
    }

    /**
     * The line with fewer positions (Douglas–Peucker).
     *
     * @param toleranceMetres how far a dropped position may lie from the line, more than 0
     */
    public GeoLine simplified(double toleranceMetres) {
        return Jts.line(Jts.simplify(Jts.line(this), toleranceMetres));
    }

    /** The place of the line that is nearest to a position; right to about 0.1 % within 50 km. */
    public LinePoint nearest(LatLon p) {
        double east = Math.cos(Math.toRadians(p.lat()));
        double best = Double.POSITIVE_INFINITY;
        int segment = 1;
        double share = 0;
        for (int i = 1; i < positions.size(); i++) {
            LatLon a = positions.get(i - 1);
            double dx = (positions.get(i).lon() - a.lon()) * east;
            double dy = positions.get(i).lat() - a.lat();
            double px = (p.lon() - a.lon()) * east;
            double py = p.lat() - a.lat();
            double length = dx * dx + dy * dy;
            double t = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
            double off = Math.hypot(px - t * dx, py - t * dy);
            if (off < best) {
                best = off;
                segment = i;
                share = t;
            }
        }
        LatLon at = between(positions.get(segment - 1), positions.get(segment), share);
        double before = 0;
        for (int i = 1; i < segment; i++) {
            before += positions.get(i - 1).metresTo(positions.get(i));
        }
        return new LinePoint(at, before + positions.get(segment - 1).metresTo(at));
    }

    /** Where this line crosses or touches another, in the order of this line. */
    public List<LatLon> crossings(GeoLine other) {
        List<LatLon> crossings = new ArrayList<>();
        for (int i = 1; i < positions.size(); i++) {
            for (int j = 1; j < other.positions.size(); j++) {
                crossing(positions.get(i - 1), positions.get(i), other.positions.get(j - 1), other.positions.get(j))
                        .ifPresent(crossings::add);
            }
        }
        return crossings.stream().distinct().toList();
    }

    /**
     * A part of the line.
     *
     * @param from metres from the start of the line, 0 … its length
     * @param to   the same; if it is less than {@code from}, the part runs against the line
     */
    public GeoLine part(double from, double to) {
        if (from > to) {
            return part(to, from).reversed();
        }
        List<LatLon> part = new ArrayList<>(List.of(at(from)));
        double along = 0;
        for (int i = 1; i < positions.size() - 1; i++) {
            along += positions.get(i - 1).metresTo(positions.get(i));
            if (along > from && along < to) {
                part.add(positions.get(i));
            }
        }
        part.add(at(to));
        return new GeoLine(part);
    }

    public GeoLine reversed() {
        return new GeoLine(positions.reversed());
    }

    /** The position so many metres from the start; the end if that is farther than the line is long. */
    private LatLon at(double metres) {
        double rest = metres;
        for (int i = 1; i < positions.size(); i++) {
            double length = positions.get(i - 1).metresTo(positions.get(i));
            if (rest <= length && length > 0) {
                return between(positions.get(i - 1), positions.get(i), Math.max(0, rest / length));
            }
            rest -= length;
        }
        return positions.getLast();
    }

    private static LatLon between(LatLon a, LatLon b, double share) {
        return new LatLon(a.lat() + share * (b.lat() - a.lat()), a.lon() + share * (b.lon() - a.lon()));
    }

    private static Optional<LatLon> crossing(LatLon a, LatLon b, LatLon c, LatLon d) {
        double turn = (b.lon() - a.lon()) * (d.lat() - c.lat()) - (b.lat() - a.lat()) * (d.lon() - c.lon());
        if (turn == 0) {
            return Optional.empty();
        }
        double t = ((c.lon() - a.lon()) * (d.lat() - c.lat()) - (c.lat() - a.lat()) * (d.lon() - c.lon())) / turn;
        double u = ((c.lon() - a.lon()) * (b.lat() - a.lat()) - (c.lat() - a.lat()) * (b.lon() - a.lon())) / turn;
        return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? Optional.of(between(a, b, t)) : Optional.empty();
    }
}
