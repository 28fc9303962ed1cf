package vn.vinhphuc.atlas.geo;

/** The spherical Mercator projection of web maps (EPSG:3857) onto a unit square. */
public final class WebMercator {

    /** The latitude in degrees at which the square world ends. */
    public static final double MAX_LATITUDE = 85.05112877980659;

    /** The size in logical pixels of the world at zoom 0. */
    public static final double TILE_SIZE = 256;

    private static final double EARTH_CIRCUMFERENCE_METRES = 2 * Math.PI * 6_378_137;

    private WebMercator() {
    }

    /** The point of the plane for a position; latitudes beyond {@link #MAX_LATITUDE} fall on the edge. */
    public static WorldPoint project(LatLon p) {
        double sin = Math.sin(Math.toRadians(Math.clamp(p.lat(), -MAX_LATITUDE, MAX_LATITUDE)));
        return new WorldPoint(p.lon() / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI));
    }

    /** The position of a point; x and y outside 0…1 fall on the edge. */
    public static LatLon unproject(WorldPoint w) {
        double lon = (Math.clamp(w.x(), 0.0, 1.0) - 0.5) * 360;
        double lat = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * Math.clamp(w.y(), 0.0, 1.0)))));
        return new LatLon(lat, lon);
    }

    /** The width of the world in logical pixels at a zoom (0 shows it in {@value #TILE_SIZE} px; fractions allowed). */
    public static double worldSize(double zoom) {
        return TILE_SIZE * Math.pow(2, zoom);
    }

    /** Metres on the ground for one logical pixel at a latitude and zoom. */
    public static double metresPerPixel(double lat, double zoom) {
        return Math.cos(Math.toRadians(lat)) * EARTH_CIRCUMFERENCE_METRES / worldSize(zoom);
    }
}
