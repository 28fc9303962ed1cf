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
