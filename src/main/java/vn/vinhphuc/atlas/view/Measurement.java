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
        boolean area = measured.shape() == Measured.Shape.AREA && points.size() > 2;
        List<LatLon> line = new ArrayList<>(points);
        if (area) {
            line.add(points.getFirst());
        }
        double km = line.size() < 2 ? 0 : new GeoLine(line).metres() / 1000;
        return new Measurement(km, Optional.of(line).filter(ring -> area && ring.size() > 3)
                .map(ring -> new GeoArea(List.of(ring))).filter(ring -> ring.flaw().isEmpty()).map(GeoArea::hectares));
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
