package vn.vinhphuc.atlas.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/**
 * A position on the WGS 84 ellipsoid.
 *
 * @param lat degrees north of the equator, −90…90
 * @param lon degrees east of Greenwich, −180…180
 */
public record LatLon(double lat, double lon) {

    /** @throws IllegalArgumentException if a coordinate is outside its range or not a number */
    public LatLon {
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("latitude " + lat + " is outside −90…90");
        }
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("longitude " + lon + " is outside −180…180");
        }
    }

    /** The length in metres of the geodesic from here to {@code other} (Karney 2013, error below a micrometre). */
    public double metresTo(LatLon other) {
        return Geodesic.WGS84.Inverse(lat, lon, other.lat, other.lon).s12;
    }

    /**
     * The position reached by going straight ahead.
     *
     * @param azimuth degrees clockwise from north
     * @param metres  length of the way, 0 or more
     */
    public LatLon towards(double azimuth, double metres) {
        GeodesicData end = Geodesic.WGS84.Direct(lat, lon, azimuth, metres);
        return new LatLon(end.lat2, end.lon2);
    }
}
