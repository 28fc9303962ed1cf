package vn.vinhphuc.atlas.geo;

import java.util.Collection;

/**
 * A rectangle of meridians and parallels that does not cross the antimeridian.
 *
 * @param west  degrees, the western edge
 * @param south degrees, the southern edge
 * @param east  degrees, the eastern edge, not west of {@code west}
 * @param north degrees, the northern edge, not south of {@code south}
 */
public record GeoBounds(double west, double south, double east, double north) {

    /** @throws IllegalArgumentException if the edges are out of order or out of range */
    public GeoBounds {
        new LatLon(south, west);
        new LatLon(north, east);
        if (west > east || south > north) {
            throw new IllegalArgumentException(
                    "bounds are out of order: west " + west + ", south " + south + ", east " + east + ", north " + north);
        }
    }

    /**
     * The smallest bounds around some positions.
     *
     * @throws IllegalArgumentException if there is no position
     */
    public static GeoBounds around(Collection<LatLon> positions) {
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("bounds need at least one position");
        }
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (LatLon p : positions) {
            west = Math.min(west, p.lon());
            east = Math.max(east, p.lon());
            south = Math.min(south, p.lat());
            north = Math.max(north, p.lat());
        }
        return new GeoBounds(west, south, east, north);
    }

    public boolean contains(LatLon p) {
        return p.lon() >= west && p.lon() <= east && p.lat() >= south && p.lat() <= north;
    }

    public boolean contains(GeoBounds other) {
        return west <= other.west && other.east <= east && south <= other.south && other.north <= north;
    }

    /** The smallest bounds around this and another. */
    public GeoBounds and(GeoBounds other) {
        return new GeoBounds(Math.min(west, other.west), Math.min(south, other.south),
                Math.max(east, other.east), Math.max(north, other.north));
    }

    /**
     * These bounds, wider on each side by a share of their own size.
     *
     * @param share 0.1 adds a tenth of the width at west and at east, and a tenth of the height at south and north
     */
    public GeoBounds widened(double share) {
        double dx = (east - west) * share;
        double dy = (north - south) * share;
        return new GeoBounds(Math.max(-180, west - dx), Math.max(-90, south - dy),
                Math.min(180, east + dx), Math.min(90, north + dy));
    }

    /** The middle of the bounds on the Web Mercator plane. */
    public LatLon centre() {
        WorldPoint a = WebMercator.project(new LatLon(south, west));
        WorldPoint b = WebMercator.project(new LatLon(north, east));
        return WebMercator.unproject(new WorldPoint((a.x() + b.x()) / 2, (a.y() + b.y()) / 2));
    }

    /** The nearest position inside the bounds. */
    public LatLon clamp(LatLon p) {
        return new LatLon(Math.clamp(p.lat(), south, north), Math.clamp(p.lon(), west, east));
    }
}
