package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;

/**
 * How long or large what was drawn on the map is, on the ellipsoid and not on the picture.
 *
 * @param km length of the line in km, of an area around it; 0 until there are two points
 * @param ha of an area with three points or more that does not cross itself; empty otherwise
 */
public record Measurement(double km, Optional<Double> ha) {

    public static Measurement of(Measured measured) {
        List<LatLon> points = withoutRepeats(measured.points());
        List<LatLon> line = new ArrayList<>(points);
        if (closes(measured, points)) {
            line.add(points.getFirst());
        }
        double km = line.size() < 2 ? 0 : new GeoLine(line).metres() / 1000;
        return new Measurement(km, area(measured).map(GeoArea::hectares));
    }

    /** The area that is measured; empty if it is a line, has fewer than three corners or crosses itself. */
    public static Optional<GeoArea> area(Measured measured) {
        List<LatLon> ring = withoutRepeats(measured.points());
        if (!closes(measured, ring)) {
            return Optional.empty();
        }
        ring.add(ring.getFirst());
        return Optional.of(ring).filter(closed -> closed.size() > 3).map(closed -> new GeoArea(List.of(closed)))
                .filter(area -> area.flaw().isEmpty());
    }

    private static boolean closes(Measured measured, List<LatLon> points) {
        return measured.shape() == Measured.Shape.AREA && points.size() > 2;
    }

    private static List<LatLon> withoutRepeats(List<LatLon> points) {
        List<LatLon> kept = new ArrayList<>();
        for (LatLon point : points) {
            if (kept.isEmpty() || !kept.getLast().equals(point)) {
                kept.add(point);
            }
        }
        return kept;
    }
}
