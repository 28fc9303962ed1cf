package vn.vinhphuc.atlas.geo;

import java.util.List;

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
}
