package vn.vinhphuc.atlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;

/**
 * An area bounded by rings. What lies inside an odd number of rings belongs to it, so that shells and holes need no mark.
 *
 * @param rings one or more; the last position of each repeats the first
 */
public record GeoArea(List<List<LatLon>> rings) {

    /** @throws IllegalArgumentException if there is no ring, or one is open or has fewer than four positions */
    public GeoArea {
        rings = rings.stream().map(List::copyOf).toList();
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("an area needs a ring");
        }
        for (List<LatLon> ring : rings) {
            if (ring.size() < 4 || !ring.getFirst().equals(ring.getLast())) {
                throw new IllegalArgumentException(
                        "a ring needs four positions or more, the last equal to the first; found " + ring.size());
            }
        }
    }

    /**
     * A circle on the ellipsoid, as a polygon of 120 corners that all lie on it.
     *
     * @param metres the radius, more than 0
     */
    public static GeoArea circle(LatLon centre, double metres) {
        int corners = 120;
        List<LatLon> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            ring.add(centre.towards(i * 360.0 / corners, metres));
        }
        ring.add(ring.getFirst());
        return new GeoArea(List.of(ring));
    }

    public GeoBounds bounds() {
        return GeoBounds.around(rings.stream().flatMap(List::stream).toList());
    }

    public boolean contains(LatLon p) {
        return Jts.contains(this, p);
    }

    /** The geodesic distance in metres from a position to the nearest border, 0 inside; exact to about 0.1 % within 50 km. */
    public double metresFrom(LatLon p) {
        return contains(p) ? 0 : Jts.metresToBorder(this, p);
    }

    /** A position well inside the largest part, fit to carry a label. */
    public LatLon labelPosition() {
        return Jts.labelPosition(this);
    }

    /** The geodesic area in hectares, holes left out; a hole has to stand behind the ring around it. */
    public double hectares() {
        double sum = 0;
        for (int i = 0; i < rings.size(); i++) {
            PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
            List<LatLon> ring = rings.get(i);
            ring.subList(0, ring.size() - 1).forEach(p -> polygon.AddPoint(p.lat(), p.lon()));
            double area = Math.abs(polygon.Compute().area) / 10_000;
            boolean hole = i > 0 && Jts.contains(new GeoArea(rings.subList(0, i)), ring.getFirst());
            sum += hole ? -area : area;
        }
        return sum;
    }

    /** Where a ring crosses or touches itself, or rings cross each other; empty if the area is sound. */
    public Optional<LatLon> flaw() {
        return Jts.flaw(this);
    }
}
